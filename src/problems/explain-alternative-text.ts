import type { FieldProblem } from './telling.ts';

const fileName = /^[^\s/]*\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)$/iu;
/** What cameras, telephones and chat programs call their files. */
const cameraName =
  /^(?:img|dsc[nf_]?|dscn|pxl|mvimg|image|photo|picture|screenshot|screen shot|whatsapp image|wechatimg|mmexport|unnamed|untitled|图片|截屏|微信图片|画像|スクリーンショット)[ _-]*[\d ._()-]*(?:at [\d ._]+)?$/iu;

/** Says that an alternative text is the name of a file, and no text. */
export function explainAlternativeText(typed: string): FieldProblem | undefined {
  const text = typed.trim();
  if (!fileName.test(text) && !cameraName.test(text)) return undefined;
  return {
    name: 'file-name-as-text',
    says: `is “${text}”, which is a name of a file and says nothing of the picture`,
    reason: 'It is read aloud to those who cannot see the picture.',
    fix: 'Write what the picture shows; leave it empty ("") if it only decorates.',
  };
}
