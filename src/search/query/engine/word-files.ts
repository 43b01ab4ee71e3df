import type { MetaChunk } from './read-meta.ts';

/**
 * The files in which a word and those that begin with it are looked for, given as the names of files.
 *
 * @param chunks all files of words, each with the first and last word, or their beginnings
 */
export function wordFiles(chunks: readonly MetaChunk[], word: string): string[] {
  const strict = chunks.filter(([from, to]) => !isLess(word, from) && !isLess(to, word));
  const found =
    strict.length > 0
      ? strict
      : chunks.filter(([from, to]) => {
          const [first, last] = [lengthOf(from), lengthOf(to)];
          return (
            !isLess(beginning(word, first), beginning(from, lengthOf(word))) &&
            !isLess(beginning(to, lengthOf(word)), beginning(word, last))
          );
        });
  return found.map(([, , file]) => file);
}

/** Whether a text stands before another in the order of code points, which is that of the index. */
function isLess(left: string, right: string): boolean {
  const others = right[Symbol.iterator]();
  for (const letter of left) {
    const other = others.next();
    if (other.done === true) return false;
    if (letter !== other.value)
      return (letter.codePointAt(0) ?? 0) < (other.value.codePointAt(0) ?? 0);
  }
  return others.next().done !== true;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function beginning(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('');
}
