import { directionOf } from '../text/direction-of.ts';
import { languageChain } from '../text/language-chain.ts';
import type { WordTable, WordTables } from './tables/table.ts';

/** Attributes of an element whose words are in another language than those around it. */
export interface LanguageMarks {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The words in which a page speaks: part of its page object, and plain data like the rest of it. */
export interface PageWords {
  /** The language of the words; dates and numbers follow it too. */
  readonly lang: string;
  /** What an element with such words needs; nothing, if they are in the language of the page. */
  readonly marks: LanguageMarks;
  readonly table: WordTable;
}

const made = new WeakMap<WordTables, Map<string, PageWords>>();

/**
 * The words for a page: those of its own language, else those of the publication’s, else English.
 * Pages in one language share one value.
 *
 * @param lang language of the page
 * @param siteLang first language of the publication
 * @throws Error if there is no English table
 */
export function wordsFor(tables: WordTables, lang: string, siteLang: string): PageWords {
  const known = made.get(tables) ?? new Map<string, PageWords>();
  made.set(tables, known);
  const key = `${lang} ${siteLang}`;
  const words = known.get(key) ?? chooseWords(tables, lang, siteLang);
  known.set(key, words);
  return words;
}

/** Whether there are words in a language, or in one that serves for it. */
export function hasWordsFor(tables: WordTables, lang: string): boolean {
  return tableFor(tables, lang) !== undefined;
}

/** What marks an element with these words that stands in a text of some language. */
export function marksIn(words: Pick<PageWords, 'lang'>, lang: string): LanguageMarks {
  return words.lang === lang ? {} : marksOf(words.lang);
}

/**
 * What marks an element as being in a language: nothing, if none is said. A `lang` is written with
 * its direction in this function only, so that no page has one without the other.
 */
export function marksOf(lang: string | undefined): LanguageMarks {
  return lang === undefined ? {} : { lang, dir: directionOf(lang) };
}

function chooseWords(tables: WordTables, lang: string, siteLang: string): PageWords {
  for (const candidate of [lang, siteLang, 'en']) {
    const table = tableFor(tables, candidate);
    if (table !== undefined)
      return { lang: candidate, marks: marksIn({ lang: candidate }, lang), table };
  }
  throw new Error('There are no words in English.');
}

function tableFor(tables: WordTables, lang: string): WordTable | undefined {
  const tag = languageChain(lang).find((each) => tables.has(each));
  return tag === undefined ? undefined : tables.get(tag);
}
