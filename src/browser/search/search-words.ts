import type { Speech } from '../../words/say.ts';
import { filterWords, searchWords } from '../../words/spoken-in-browser.ts';
import { readWords } from '../read-words.ts';

/** The words with which search speaks on every page. */
export type SearchWords = Speech<(typeof searchWords)[number]>;

/** Those with which it speaks on its own page. */
export type FilterWords = Speech<(typeof searchWords | typeof filterWords)[number]>;

/** The words of search that the page has. @throws Error if it lacks some */
export function readSearchWords(): SearchWords {
  return readWords('search', searchWords);
}

/** The words of the page of search, with those of its filters. @throws Error if it lacks some */
export function readFilterWords(): FilterWords {
  const { lang, table } = readSearchWords();
  return { lang, table: { ...table, ...readWords('filters', filterWords).table } };
}
