import { isSpaceless } from './segment-text.ts';

/** A piece of text, marked if the reader searched for it. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

const combining = '\\p{M}*';

/** A letter matches itself with any accent; a straight apostrophe also a curly one. */
function looseLetter(letter: string): string {
  if (/['’]/u.test(letter)) return "['’]";
  return `${letter.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}${combining}`;
}

function loose(term: string): string {
  const letters = term.normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(letters, looseLetter).join('');
}

/**
 * A pattern for words that begin with one of the terms; in scripts without spaces, for the terms
 * wherever they stand. It is made for text in NFD (see `markTerms`) and ignores case and accents.
 *
 * @returns undefined if there are no terms
 */
export function termPattern(terms: readonly string[]): RegExp | undefined {
  const longestFirst = [...new Set(terms)]
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .sort((left, right) => right.length - left.length);
  if (longestFirst.length === 0) return undefined;
  const patterns = longestFirst.map((term) =>
    isSpaceless(term) ? loose(term) : `(?<![\\p{L}\\p{N}])${loose(term)}[\\p{L}\\p{M}\\p{N}]*`,
  );
  return new RegExp(patterns.join('|'), 'giu');
}

/** Cuts a text where marks begin and end. */
export function markTerms(text: string, pattern: RegExp | undefined): readonly MarkedText[] {
  if (pattern === undefined) return [{ text, marked: false }];
  const decomposed = text.normalize('NFD');
  const pieces: MarkedText[] = [];
  let end = 0;
  const add = (piece: string, marked: boolean) => {
    if (piece !== '') pieces.push({ text: piece.normalize('NFC'), marked });
  };
  for (const match of decomposed.matchAll(pattern)) {
    add(decomposed.slice(end, match.index), false);
    add(match[0], true);
    end = match.index + match[0].length;
  }
  add(decomposed.slice(end), false);
  return pieces;
}
