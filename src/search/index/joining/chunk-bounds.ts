import type { MetaChunk } from '../../query/engine/read-meta.ts';

/**
 * From which to which word each file of words goes. The words of two neighbours are told as far as
 * they differ, to keep the list short: a reader’s browser loads it first.
 */
export function chunkBounds(
  chunks: readonly { readonly first: string; readonly last: string; readonly file: string }[],
): MetaChunk[] {
  return chunks.map(({ first, last, file }, index): MetaChunk => {
    const before = chunks[index - 1];
    const after = chunks[index + 1];
    const from = before === undefined ? first : beginning(first, before.last);
    const to = after === undefined ? last : beginning(last, after.first);
    // One that ends sooner than its first word begins would hold nothing.
    return [from, to < from ? last : to, file];
  });
}

/** A word up to the first character in which it differs from another. */
function beginning(word: string, other: string): string {
  const letters = Array.from(word);
  const others = Array.from(other);
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return same === -1 ? word : letters.slice(0, same + 1).join('');
}
