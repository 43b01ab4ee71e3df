import { isFigure } from './figures.ts';
import { isSpaceless } from './words/index-words.ts';

/** A piece of text, marked if the reader searched for it. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

interface Term {
  readonly letters: readonly string[];
  /** In scripts without spaces a term stands anywhere; others stand where a word begins. */
  readonly anywhere: boolean;
  /** A figure, which is no part of a longer one. */
  readonly whole: boolean;
}

/**
 * What is to be marked, the longest terms first. It is no regular expression: one with the forms
 * of a word that a page has takes longer to compile than the page takes to be found.
 */
export type TermPattern = readonly Term[];

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * A pattern for words that begin with one of the terms; in scripts without spaces, for the terms
 * wherever they stand. It ignores case and accents.
 *
 * @param figures whether a figure stands for itself alone, or for those that begin with it as well
 * @returns undefined if there are no terms
 */
export function termPattern(
  terms: readonly string[],
  figures: 'whole figures' | 'beginnings' = 'beginnings',
): TermPattern | undefined {
  const pattern = [...new Set(terms)]
    .filter((term) => letterOrDigit.test(term))
    .sort((left, right) => right.length - left.length)
    .map((term) => ({
      letters: lettersOf(term).map(plain),
      anywhere: isSpaceless(term),
      whole: figures === 'whole figures' && isFigure(term),
    }));
  return pattern.length === 0 ? undefined : pattern;
}

/** Cuts a text where marks begin and end. */
export function markTerms(text: string, pattern: TermPattern | undefined): readonly MarkedText[] {
  if (pattern === undefined) return [{ text, marked: false }];
  const letters = lettersOf(text);
  const searched = letters.map(plain);
  const pieces: MarkedText[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ text: letters.slice(start, end).join('').normalize(), marked });
  };
  let done = 0;
  for (let start = 0; start < letters.length; start += 1) {
    const term = pattern.find((each) => isAt(each, searched, start));
    if (term === undefined) continue;
    const end = endOf(term, searched, start);
    add(done, start, false);
    add(start, end, true);
    done = end;
    start = end - 1;
  }
  add(done, letters.length, false);
  return pieces;
}

/** The letters of a text, each with its accents. */
function lettersOf(text: string): string[] {
  return text.normalize('NFD').match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** A letter without case and accents; apostrophes are all the same. */
function plain(letter: string): string {
  const [first = ''] = letter;
  return first === '’' ? "'" : first.toLowerCase();
}

function isAt(term: Term, text: readonly string[], start: number): boolean {
  const { letters, anywhere, whole } = term;
  if (!letters.every((letter, index) => text[start + index] === letter)) return false;
  if (whole) {
    const before = text.slice(Math.max(0, start - 2), start).join('');
    const end = start + letters.length;
    return !/\d[.,]?$/u.test(before) && !/^[.,]?\d/u.test(text.slice(end, end + 2).join(''));
  }
  return anywhere || !letterOrDigit.test(text[start - 1] ?? '');
}

function endOf({ letters, anywhere, whole }: Term, text: readonly string[], start: number): number {
  let end = start + letters.length;
  while (!anywhere && !whole && letterOrDigit.test(text[end] ?? '')) end += 1;
  return end;
}
