/** What a reporter may have meant by a quote that is not in the story. */
import { approximateMatches } from './approximate-matches.ts';
import { describeRange } from './describe-range.ts';
import { rangeOfSpan, type FoldedSpan, type FoldedStory } from '../../story/text/fold-story.ts';
import { foldQuote, isUnitBoundary } from '../../text/fold-text.ts';
import { trimSpan } from './grow-span.ts';
import type { QuoteSelector } from '../../model/quote-selector.ts';
import type { TextRange } from '../../story/text/text-range.ts';
import { SPACED_WORD } from '../../text/word-characters.ts';

/** A suggestion: a passage, how alike it is (1 is the same), and the selector to paste. */
export interface NearPassage {
  readonly range: TextRange;
  readonly similarity: number;
  readonly selector: QuoteSelector;
}

/** Steps of the search: some seconds. Beyond them nothing is suggested. */
const mostSteps = 100_000_000;

/** How many matches are looked at for each passage, as some fall together when words are completed. */
const spareMatches = 10;

/** How alike a passage must be at least, in units that are the same, to be worth showing. */
const LEAST_SIMILARITY = 0.6;

/**
 * Gives the passages of a story that are most like a quote, best first, none overlapping a better one.
 *
 *     { exact: wants tobuy }    in `It wants to buy Kaola.` is `wants to buy`, alike by 1 − 1 ⁄ 11
 *
 * The similarity is 1 less the edit distance by the quote’s length, on folded text, and is measured
 * before the passage is completed to whole words. A passage of similarity 1 has the very words, so
 * then the selector’s prefix or suffix was wrong. None for a blank quote.
 */
export function nearestPassages(
  story: FoldedStory,
  { exact }: QuoteSelector,
  limit = 3,
): NearPassage[] {
  const wanted = foldQuote(exact);
  if (wanted === '') return [];
  const furthest = Math.floor(wanted.length * (1 - LEAST_SIMILARITY));
  if (story.folded.length * furthest > mostSteps) return [];
  const spans: FoldedSpan[] = [];
  const passages: NearPassage[] = [];
  for (const match of approximateMatches(story.folded, wanted, furthest, limit * spareMatches)) {
    if (passages.length === limit) break;
    const span = match.distance === 0 ? match : trimSpan(story, toWholeWords(story, match));
    if (spans.some((better) => span.start < better.end && span.end > better.start)) continue;
    const range = rangeOfSpan(story, span);
    const selector = describeRange(story, range);
    if (selector === undefined) continue;
    spans.push(span);
    passages.push({ range, similarity: 1 - match.distance / wanted.length, selector });
  }
  return passages;
}

/** Widens a span that starts or ends inside a word, or inside a unit. */
function toWholeWords(story: FoldedStory, { start, end }: FoldedSpan): FoldedSpan {
  const isInside = (index: number): boolean =>
    !isUnitBoundary(story, index) || INSIDE_WORD.test(story.folded.slice(index - 1, index + 1));
  let [first, last] = [start, end];
  while (first > 0 && isInside(first)) first -= 1;
  while (last < story.folded.length && isInside(last)) last += 1;
  return { start: first, end: last };
}

const INSIDE_WORD = new RegExp(`^${SPACED_WORD}{2}`, 'u');
