import type { PagefindRanking } from '../pagefind-api.ts';
import type { SearchedWord } from './divide-term.ts';
import type { FiledWord, WordPages } from './read-filed-words.ts';

/** A word of the index that answers a word of the query, with where it stands. */
export interface MatchingWord {
  readonly word: string;
  readonly pages: WordPages;
  /** Which word of the query it answers. */
  readonly term: number;
  /** How near its length is to that of the word of the query: at most 1. */
  readonly likeness: number;
  /** More than 1 if it has the accents that were typed. */
  readonly accents: number;
}

const accentBonus = 1.8;
const encoder = new TextEncoder();

/**
 * The words of the index that begin with a word; if there are none, the longest one that is its own
 * beginning.
 *
 * @param stem of the word
 * @param term which word of the query it is
 */
export function matchingWords(
  filed: readonly FiledWord[],
  searched: SearchedWord,
  stem: string,
  term: number,
  { termSimilarity }: PagefindRanking,
): MatchingWord[] {
  const longer = filed.filter(({ word }) => word.startsWith(stem));
  const found = longer.length > 0 ? longer : longestBeginning(filed, stem);
  const length = bytesOf(stem);
  return found.flatMap(({ word, pages, variants }) => {
    const likeness = likenessOf(Math.abs(bytesOf(word) - length) + 1, termSimilarity);
    return [{ form: word, pages }, ...variants].map(({ form, pages: standing }) => {
      const accents = isAlike(form, searched.typed) ? accentBonus : 1;
      return { word, pages: standing, term, likeness, accents };
    });
  });
}

function longestBeginning(filed: readonly FiledWord[], stem: string): FiledWord[] {
  let longest: FiledWord | undefined;
  for (const each of filed)
    if (stem.startsWith(each.word) && each.word.length > (longest?.word.length ?? 0))
      longest = each;
  return longest === undefined ? [] : [longest];
}

function isAlike(form: string, typed: string): boolean {
  return form.startsWith(typed) || typed.startsWith(form);
}

/** Falls from 1 as two lengths differ, the faster the more likeness counts. */
function likenessOf(difference: number, similarity: number): number {
  const near = Math.exp(-0.125 * Math.min(difference, 255) ** 2);
  return Math.exp(near * similarity) / Math.exp(similarity);
}

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
