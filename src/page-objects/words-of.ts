import type { Newsroom } from '../newsroom/newsroom.ts';
import { wordsFor, type PageWords } from '../words/page-words.ts';

/**
 * The words for a page of a newsroom.
 *
 * @param lang language of the page; without it, the publication’s first
 */
export function wordsOf({ words, publication }: Newsroom, lang?: string): PageWords {
  const siteLang = siteLanguage(publication);
  return wordsFor(words, lang ?? siteLang, siteLang);
}

/** The language of the publication’s own words, and of the pages that are no story’s. */
export function siteLanguage({ languages }: Newsroom['publication']): string {
  return languages[0] ?? 'en';
}
