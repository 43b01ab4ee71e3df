import type { ShownPage } from '../../page-objects/all-pages.ts';

/**
 * A page object as text: what it is known by, and how it goes to a thread. Most of one is the words of the
 * interface, which pages in one language share: these stay apart.
 */
export interface PageText {
  /** The page as JSON, without its words. */
  readonly json: string;
  readonly words: object | undefined;
}

/** Writes a page object as text. */
export function writePageText(shown: ShownPage): PageText {
  const { kind, page } = shown;
  if (!('words' in page)) return { json: JSON.stringify(shown), words: undefined };
  const { words, ...rest } = page;
  return { json: JSON.stringify({ kind, page: rest }), words };
}

/** Reads a page object from its text. @throws Error if no page was written */
export function readPageText({ json, words }: PageText): ShownPage {
  const read: unknown = JSON.parse(json);
  const whole = words === undefined ? read : withWords(read, words);
  // What was written comes out again.
  const isShown = (value: unknown): value is ShownPage => value === whole;
  if (!isShown(whole)) throw new Error('No page was written.');
  return whole;
}

function withWords(read: unknown, words: object): unknown {
  const hasPage = typeof read === 'object' && read !== null && 'page' in read;
  if (!hasPage || typeof read.page !== 'object') return read;
  return { ...read, page: { ...read.page, words } };
}
