import type { FieldProblem } from './telling.ts';

const shown = /\.(?:jpe?g|png|webp|avif|gif|svg)$/iu;
const reason = 'Names of pictures become addresses, and browsers show a few formats only.';

/** Says what is wrong with the name of a picture file that begins with `./`. */
export function explainPictureName(src: string): FieldProblem | undefined {
  const ending = /\.(\w{2,5})$/u.exec(src)?.[1];
  const strange = /[^\w./-]/u.exec(src)?.[0];
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
  if (strange === undefined) return undefined;
  return {
    name: 'picture-name',
    says: `is “${src}”, which holds ${nameOf(strange)}`,
    reason,
    fix: `Rename the file with Latin letters, digits and hyphens, such as “${withoutStrange(src)}”.`,
  };
}

function nameOf(character: string): string {
  return /\s/u.test(character) ? 'a space' : `“${character}”`;
}

function withoutStrange(src: string): string {
  const kept = src.replace(/[^\w./-]+/gu, '-').replace(/-*([./])-*/gu, '$1');
  return kept.replace(/\/(\.\w+)$/u, '/picture$1');
}
