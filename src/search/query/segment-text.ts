/**
 * Scripts without spaces, made searchable in an index that splits words at spaces. A run of such
 * characters becomes its overlapping pairs, as in Lucene’s CJK analyser: 网易考拉 → 网易 易考 考拉.
 * Whatever the language of the page or of the reader, a query then finds a run that holds it.
 */

/** Stands before a word that was split from the one before it: no space was there. */
const split = '\u2060';
/** Stands before a word whose first character repeats the last one of the word before it. */
const repeated = '\u2063';

const unspaced =
  '[々〆〇ー\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const run = new RegExp(unspaced, 'u');
const runs = new RegExp(`(?:${unspaced}\\p{M}*)+`, 'gu');

/** True for a text in a script without spaces, or with a part in one. */
export function isSpaceless(text: string): boolean {
  return run.test(text);
}

/**
 * Text as it is put into the index. `restoreText` gives back what it was.
 *
 * The last character of a run also stands alone, so that one character finds it too: the pairs
 * are found by their beginning.
 */
export function segmentForIndex(text: string): string {
  if (!isSpaceless(text)) return text;
  return text.replace(runs, (found, offset: number) => {
    const pairs = pairsOf(found);
    const last = charactersOf(found).at(-1) ?? '';
    const words = pairs.length === 1 && pairs[0] === last ? pairs : [...pairs, last];
    const joined = words.join(` ${repeated}`);
    const before = isWordBefore(text, offset) ? ` ${split}` : '';
    const after = /^[\p{L}\p{N}]/u.test(text.slice(offset + found.length)) ? ` ${split}` : '';
    return `${before}${joined}${after}`;
  });
}

/** A query in the words of the index: pairs with spaces between them. */
export function segmentForQuery(query: string): string {
  return query
    .replace(runs, (found) => ` ${pairsOf(found).join(' ')} `)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** One word of an indexed text, and what of it a reader sees. */
export interface IndexedWord {
  /** The space before it, if a reader sees one. */
  readonly before: string;
  readonly text: string;
  /** Characters of the word before that it repeats: 1 or 0. */
  readonly repeats: 0 | 1;
}

/** Reads the words of an indexed text; the n-th is the one at Pagefind’s location n. */
export function indexedWords(content: string): IndexedWord[] {
  return content.split(/\s+/u).map((word, index) => {
    const before = index === 0 ? '' : ' ';
    if (word.startsWith(repeated)) return { before: '', text: word.slice(1), repeats: 1 };
    if (word.startsWith(split)) return { before: '', text: word.slice(1), repeats: 0 };
    return { before, text: word, repeats: 0 };
  });
}

/** The text that an indexed text was made from, with white space made single. */
export function restoreText(content: string): string {
  return content
    .replace(new RegExp(` ?${repeated}\\P{M}\\p{M}*`, 'gu'), '')
    .replace(new RegExp(` ?${split}`, 'gu'), '');
}

/** The characters of a run; a mark belongs to the letter before it. */
function charactersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*/gu) ?? [];
}

function pairsOf(text: string): string[] {
  const characters = charactersOf(text);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function isWordBefore(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset));
}
