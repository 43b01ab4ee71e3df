/**
 * Text as it stands in the index, and back. The indexer parts words at spaces, so scripts without
 * them are made searchable here: a run of such characters becomes its overlapping pairs, as in
 * Lucene’s CJK analyser (网易考拉 → 网易 易考 考拉 拉), and stands apart from what surrounds it. Whatever
 * the language of the page or of the reader, a query then finds a run that holds it.
 */
import { foldCharacter, foldWord } from './fold-word.ts';
import { applyCode, partCode, withCode } from './word-code.ts';

/** The simplified form of a character; the same character, if it has no other. */
export type Simplify = (character: string) => string;

/** Stands before a word that was parted from the one before it: no space was there. */
const joined = '|';
/** Stands before a word whose first character repeats the last one of the word before it. */
const repeating = '~';

const unspaced =
  '[々〆〇ー\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
/** A mark belongs to the character before it; so do the voice marks of half-width kana. */
const marks = '[\\p{M}ﾞﾟ]*';
const hangul = '[\\u1100-\\u115F][\\u1160-\\u11A7][\\u11A8-\\u11FF]?';
const character = new RegExp(`(?:${hangul}|\\P{M})${marks}|\\p{M}+`, 'gu');
const run = new RegExp(unspaced, 'u');
const pieces = new RegExp(`(?:${unspaced}${marks})+|(?:(?!${unspaced}).)+`, 'gsu');
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Spaces as JavaScript and the indexer know them; one of no width is none, and lost. */
const spaces = /[\s\u0085]+/u;
/** Most of most texts: signs and letters of ASCII, none of which means anything here. */
const plain = /^(?![|~])[!-&(-_a-~]*$/u;

/** True for a text in a script without spaces, or with a part in one. */
export function isSpaceless(text: string): boolean {
  return run.test(text);
}

/** A word before its code is made: what is searched, and what of the text it adds. */
interface Word {
  mark: '' | typeof joined | typeof repeating;
  /** The character that it repeats, as it is searched. */
  repeated: string;
  searched: string;
  written: string;
}

/** Text as it is put into the index; `restoreText` gives back what it was. */
export function wordsForIndex(text: string, simplify: Simplify): string {
  // The spaces at both ends stay: a block that ends with one ends a word.
  return text
    .replaceAll('\u200B', '')
    .split(spaces)
    .map((chunk) => (plain.test(chunk) ? chunk : indexedChunk(chunk, simplify)))
    .join(' ');
}

/** The words of a query as they are in the index, with a space between them. */
export function wordsForQuery(query: string, simplify: Simplify): string {
  return searchedWords(query, simplify, (words) => words.filter((word) => !isTail(word)));
}

/**
 * The words of a phrase as they stand side by side in the index: the single character that ends a
 * run is among them, unless the phrase ends with it, as it may go on in the text.
 */
export function wordsForPhrase(phrase: string, simplify: Simplify): string {
  return searchedWords(phrase, simplify, (words) =>
    words.filter((word, index) => index < words.length - 1 || !isTail(word)),
  );
}

/** One word of an indexed text, and what of it a reader sees. */
export interface IndexedWord {
  /** The space before it, if a reader sees one. */
  readonly before: string;
  /** The character of the word before that it repeats, as it was written; empty for most words. */
  readonly repeated: string;
  /** What it adds to the text, as it was written. */
  readonly text: string;
  /** What is searched. */
  readonly searched: string;
}

/** Reads the words of an indexed text; the n-th is the one at Pagefind’s location n. */
export function indexedWords(content: string): IndexedWord[] {
  let last = '';
  return content.split(/\s+/u).map((word, index) => {
    const isRepeating = word.startsWith(repeating);
    const isJoined = isRepeating || word.startsWith(joined);
    const { searched, code } = partCode(isJoined ? word.slice(1) : word);
    const first = isRepeating ? (searched.match(character)?.[0] ?? '') : '';
    const text = applyCode(searched.slice(first.length), code);
    const repeated = isRepeating ? last : '';
    last = text.match(character)?.findLast((each) => run.test(each)) ?? last;
    return { before: index === 0 || isJoined ? '' : ' ', repeated, text, searched };
  });
}

/** The text that an indexed text was made from, with white space made single. */
export function restoreText(content: string): string {
  return indexedWords(content)
    .map(({ before, text }) => `${before}${text}`)
    .join('');
}

function indexedChunk(chunk: string, simplify: Simplify): string {
  return wordsOf(chunk, simplify)
    .map(({ mark, repeated, searched, written }) => mark + repeated + withCode(searched, written))
    .join(' ');
}

/** The words of a piece of text without spaces. */
function wordsOf(chunk: string, simplify: Simplify): Word[] {
  const words: Word[] = [];
  let signs = '';
  for (const [piece] of chunk.matchAll(pieces)) {
    const last = words.at(-1);
    if (letterOrDigit.test(piece)) words.push(...wordsOfPiece(piece, last !== undefined, simplify));
    // Signs belong to the word before them; at the beginning, to the one behind them.
    else if (last === undefined) signs += piece;
    else addSigns(last, piece);
  }
  const [first = { mark: '', repeated: '', searched: '', written: '' }, ...others] = words;
  const searched = `${searchedSigns(signs)}${first.searched}`.replace(/^[|~]/u, ',');
  return [{ ...first, searched, written: `${signs}${first.written}` }, ...others];
}

/** The words of a run, or of a piece without one. */
function wordsOfPiece(piece: string, isJoined: boolean, simplify: Simplify): Word[] {
  const mark = isJoined ? joined : '';
  if (run.test(piece)) return pairsOf(piece.match(character) ?? [], mark, simplify);
  return [{ mark, repeated: '', searched: searchedSigns(foldWord(piece)), written: piece }];
}

function addSigns(word: Word, signs: string): void {
  // A mark behind a sign that is not searched would join the character before that one.
  word.searched += searchedSigns(signs).replace(/^\p{M}+/u, '');
  word.written += signs;
}

/**
 * The pairs of a run. Its last character also stands alone, so that one character finds it too: the
 * pairs are found by their beginnings.
 */
function pairsOf(run: readonly string[], mark: Word['mark'], simplify: Simplify): Word[] {
  const folded = run.map((each) => simplify(foldCharacter(each)));
  const repeat = (index: number): Word => ({
    mark: repeating,
    repeated: folded[index - 1] ?? '',
    searched: folded[index] ?? '',
    written: run[index] ?? '',
  });
  return [
    {
      mark,
      repeated: '',
      searched: folded.slice(0, 2).join(''),
      written: run.slice(0, 2).join(''),
    },
    ...run.slice(2).map((_, index) => repeat(index + 2)),
    ...(run.length > 1 ? [repeat(run.length)] : []),
  ];
}

/** A single character at the end of a run, which its pair has already. */
function isTail({ mark, searched }: Word): boolean {
  return mark === repeating && !letterOrDigit.test(searched);
}

/** Hyphens that may break a word, joiners, marks of direction. */
const invisible = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Signs of which the indexer makes no word of their own: those of ASCII without ours. */
function searchedSigns(text: string): string {
  return text
    .replaceAll(invisible, '')
    .replaceAll(/[\uFF01-\uFF5E]/gu, (sign) => sign.normalize('NFKC'))
    .replaceAll(/[’‘ʼ`]/gu, "'")
    .replaceAll(/(?!\p{ASCII})\p{Pd}/gu, '-')
    .replaceAll(/(?!\p{ASCII})\p{P}/gu, ',');
}

function searchedWords(
  text: string,
  simplify: Simplify,
  choose: (words: readonly Word[]) => readonly Word[],
): string {
  const words = (text.match(/\S+/gu) ?? []).flatMap((chunk) => wordsOf(chunk, simplify));
  return choose(words)
    .map(({ repeated, searched }) => `${repeated}${searched}`)
    .join(' ');
}
