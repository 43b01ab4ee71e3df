import type { PagefindLocation, PagefindPage } from './pagefind-api.ts';
import { withQuotationMarks } from '../../text/setting/open-quotation.ts';
import { isOtherFigure } from './figures.ts';
import { asideWeight } from './search-record.ts';
import { indexedWords, type IndexedWord } from './words/index-words.ts';

/** A stretch of words of a page: from the first to before the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a page’s text, with where the searched ones stand. */
export interface SearchedText {
  readonly words: readonly IndexedWord[];
  /** Numbers of the words that match, in order, each once. */
  readonly matches: readonly number[];
  /** Those of them that stand in the story itself; if there are none, all. */
  readonly central: readonly number[];
  /** Whether all of them stand beside the text. */
  readonly isAside: boolean;
  /** Whether figures were found whole, or only longer ones that begin with them. */
  readonly hasWholeFigures: boolean;
}

const longestRunIn = 10;
/** A quotation that was opened more words ago has no end in the text. */
const longestQuotation = 100;
const sentenceEnd = /[.!?。！？”"]$/u;

/**
 * Reads the text of a page from the index, and where the searched words stand in it. Those in the
 * headline are left out, as it is shown anyway, and so are other figures than the searched ones,
 * unless there is nothing else.
 *
 * @param figures that were searched
 */
export function searchedText(
  { content, meta, weighted_locations }: PagefindPage,
  figures: ReadonlySet<string> = new Set(),
): SearchedText {
  const words = indexedWords(content);
  const title = meta['title'] ?? '';
  const headline = title !== '' && content.startsWith(title) ? title.split(/\s+/u).length : 0;
  const near = weighted_locations.filter(
    ({ location }) => location >= headline && location < words.length,
  );
  const whole = near.filter(({ location }) => {
    const word = words[location];
    return word !== undefined && !isOtherFigure(word, figures);
  });
  const found = whole.length > 0 ? whole : near;
  const inText = found.filter(({ weight }) => weight > asideWeight);
  return {
    words,
    matches: numbersOf(found),
    central: numbersOf(inText.length > 0 ? inText : found),
    isAside: found.length > 0 && inText.length === 0,
    hasWholeFigures: whole.length > 0,
  };
}

/**
 * Chooses the words to show of a stretch of text: where most of the searched words stand close
 * together, different ones before the same again.
 *
 * @returns undefined if no searched word stands in the stretch
 */
export function bestSpan(
  { words, matches }: Pick<SearchedText, 'words' | 'matches'>,
  within: Span,
  length: number,
): Span | undefined {
  const inside = matches.filter((match) => match >= within.start && match < within.end);
  const score = (first: number) => {
    const near = inside.filter((match) => match >= first && match < first + length);
    const different = new Set(near.map((match) => lettersOf(words[match]?.searched ?? '')));
    return different.size * 3 + near.length;
  };
  let best: { start: number; score: number } | undefined;
  for (const match of inside) {
    const found = score(match);
    if (best === undefined || found > best.score) best = { start: match, score: found };
  }
  if (best === undefined) return undefined;
  const start = runIn(words, best.start, within.start);
  return { start, end: Math.min(start + length, within.end) };
}

/**
 * The words of a stretch as a reader sees them, with dots where the text goes on, and with the marks
 * of a quotation that it begins or ends within.
 */
export function spanText(words: readonly IndexedWord[], { start, end }: Span): string {
  const text = withQuotationMarks(
    textOf(words.slice(Math.max(0, start - longestQuotation), start)),
    textOf(words.slice(start, end)),
  );
  const isCutBefore = start > 0 && !sentenceEnd.test(words[start - 1]?.text ?? '');
  const isCutAfter = end < words.length && !sentenceEnd.test(words[end - 1]?.text ?? '');
  return `${isCutBefore ? '… ' : ''}${text}${isCutAfter ? ' …' : ''}`;
}

function textOf(words: readonly IndexedWord[]): string {
  return words
    .map(({ before, repeated, text }, index) =>
      index === 0 ? `${repeated}${text}` : `${before}${text}`,
    )
    .join('');
}

/** A word without the signs around it: with a full stop behind it, it is the same word. */
function lettersOf(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function numbersOf(locations: readonly PagefindLocation[]): readonly number[] {
  return [...new Set(locations.map(({ location }) => location))].sort((a, b) => a - b);
}

/** The beginning of the sentence, if it is near; else a few words before the match. */
function runIn(words: readonly IndexedWord[], match: number, earliest: number): number {
  const limit = Math.max(earliest, match - longestRunIn);
  for (let start = match; start > limit; start -= 1) {
    if (sentenceEnd.test(words[start - 1]?.text ?? '')) return start;
  }
  return limit === earliest ? earliest : match - longestRunIn / 2;
}
