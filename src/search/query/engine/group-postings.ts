import type { MatchingWord } from './matching-words.ts';

/** A word on a page: which entry of its list the page is. */
export interface Posting {
  readonly word: MatchingWord;
  readonly at: number;
}

/** The words of a query, page by page. */
export interface GroupedPostings {
  /** For how many words of the query each page has one. */
  readonly having: Uint8Array;
  /** How many pages have a word for each word of the query. */
  readonly counts: readonly number[];
  /** The words on a page, in their order. */
  readonly postingsOf: (page: number) => Posting[];
}

/**
 * Sorts the places of words by pages.
 *
 * @param terms how many words the query has
 * @param pages how many pages there are
 */
export function groupPostings(
  words: readonly MatchingWord[],
  terms: number,
  pages: number,
): GroupedPostings {
  const having = new Uint8Array(pages);
  const counts = Array.from({ length: terms }, () => 0);
  const lastTerm = new Int32Array(pages).fill(-1);
  for (const { term, pages: list } of words) {
    for (const page of list.pages) {
      if (lastTerm[page] === term) continue;
      lastTerm[page] = term;
      having[page] = (having[page] ?? 0) + 1;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  const size = words.reduce((sum, word) => sum + word.pages.pages.length, 0);
  const first = new Int32Array(pages).fill(-1);
  const next = new Int32Array(size);
  const wordAt = new Int32Array(size);
  const entryAt = new Int32Array(size);
  let posting = 0;
  // From the last to the first, so that each page has them in their order.
  for (let number = words.length - 1; number >= 0; number -= 1) {
    const list = words[number]?.pages.pages ?? [];
    for (const [entry, page] of list.entries()) {
      wordAt[posting] = number;
      entryAt[posting] = entry;
      next[posting] = first[page] ?? -1;
      first[page] = posting;
      posting += 1;
    }
  }
  return {
    having,
    counts,
    postingsOf: (page) => {
      const found: Posting[] = [];
      for (let each = first[page] ?? -1; each !== -1; each = next[each] ?? -1) {
        const word = words[wordAt[each] ?? 0];
        if (word !== undefined) found.push({ word, at: entryAt[each] ?? 0 });
      }
      return found;
    },
  };
}
