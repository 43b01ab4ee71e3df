import type { FieldProblem } from './telling.ts';

/**
 * Says that the name of a file holds a character that does badly in an address.
 *
 * @param src as it is written, from `./` on
 * @param instead what the file is called if nothing is left of its name
 */
export function explainStrangeName(
  src: string,
  instead: string,
): Pick<FieldProblem, 'says' | 'fix'> | undefined {
  const strange = /[^\w./-]/u.exec(src)?.[0];
  if (strange === undefined) return undefined;
  return {
    says: `is “${src}”, which holds ${nameOf(strange)}`,
    fix: `Rename the file with Latin letters, digits and hyphens, such as “${withoutStrange(src, instead)}”.`,
  };
}

function nameOf(character: string): string {
  return /\s/u.test(character) ? 'a space' : `“${character}”`;
}

function withoutStrange(src: string, instead: string): string {
  const kept = src.replace(/[^\w./-]+/gu, '-').replace(/-*([./])-*/gu, '$1');
  return kept.replace(/\/(\.\w+)$/u, `/${instead}$1`);
}
