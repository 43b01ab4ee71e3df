import { explainStrangeName } from './explain-strange-name.ts';
import type { FieldProblem } from './telling.ts';

const shown = /\.(?:jpe?g|png|webp|avif|gif|svg)$/iu;
const reason = 'Names of pictures become addresses, and browsers show a few formats only.';

/** Says what is wrong with the name of a picture file that begins with `./`. */
export function explainPictureName(src: string): FieldProblem | undefined {
  const ending = /\.(\w{2,5})$/u.exec(src)?.[1];
  if (ending === undefined) {
    return {
      name: 'picture-name',
      says: `is “${src}”, which does not end like a picture`,
      reason,
      fix: 'Write the whole name of the file, such as ./market.jpg.',
    };
  }
  if (!shown.test(src)) {
    return {
      name: 'picture-name',
      says: `is “${src}”, a file in the format ${ending.toUpperCase()}`,
      reason,
      fix: `Export it as JPEG, PNG, WebP or AVIF, and write “${src.replace(/\w+$/u, 'jpg')}”.`,
    };
  }
  const strange = explainStrangeName(src, 'picture');
  return strange && { name: 'picture-name', reason, ...strange };
}
