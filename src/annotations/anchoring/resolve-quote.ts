/** Finds a quote exactly or not at all: wrong words are worse for a reader than none. */
import { foldQuote, foldText, isUnitBoundary } from '../../text/fold-text.ts';
import { rangeOfSpan, type FoldedSpan, type FoldedStory } from '../../story/text/fold-story.ts';
import type { QuoteSelector } from '../../model/quote-selector.ts';
import type { TextRange } from '../../story/text/text-range.ts';

/** One range; or why there is none: several fit, none fits, or there was nothing to look for. */
export type Resolution =
  | { readonly status: 'found'; readonly range: TextRange }
  | { readonly status: 'ambiguous'; readonly candidates: readonly TextRange[] }
  | { readonly status: 'missing' }
  | { readonly status: 'empty' };

/**
 * Resolves a quote in a story, within a block or across blocks.
 *
 *     The deal closed. | A deal opened.
 *     { exact: deal }                found twice: ambiguous
 *     { exact: deal, prefix: A }     the second
 *     { exact: closed. A deal }      from the first block into the second
 *     { exact: Deal }                missing: folding (foldText) is all that is forgiven
 */
export function resolveQuote(story: FoldedStory, selector: QuoteSelector): Resolution {
  const exact = foldQuote(selector.exact);
  if (exact === '') return { status: 'empty' };
  const prefix = foldText(selector.prefix ?? '').folded.replace(/^ (?!\p{M})/u, '');
  const suffix = foldText(selector.suffix ?? '').folded.replace(/ $/u, '');
  const ranges: TextRange[] = [];
  for (const span of findSpans(story, exact)) {
    if (!standsBefore(story, prefix, span.start) || !standsAfter(story, suffix, span.end)) continue;
    ranges.push(rangeOfSpan(story, span));
  }
  return resolutionOf(ranges);
}

/** Gives every occurrence of a folded text in a story, also those that overlap. */
export function* findSpans(story: FoldedStory, folded: string): Generator<FoldedSpan> {
  let start = story.folded.indexOf(folded);
  while (start !== -1) {
    const end = start + folded.length;
    if (isUnitBoundary(story, start) && isUnitBoundary(story, end)) yield { start, end };
    start = story.folded.indexOf(folded, start + 1);
  }
}

/** Tells by their number what ranges that fit a selector amount to. */
export function resolutionOf(candidates: readonly TextRange[]): Resolution {
  const [range] = candidates;
  if (range === undefined) return { status: 'missing' };
  return candidates.length === 1 ? { status: 'found', range } : { status: 'ambiguous', candidates };
}

/** Tells whether a folded prefix stands before an index of the folded text. */
function standsBefore(story: FoldedStory, prefix: string, index: number): boolean {
  const { folded } = story;
  const endsAt = (end: number): boolean =>
    folded.endsWith(prefix, end) && isUnitBoundary(story, end - prefix.length);
  return endsAt(index) || (folded[index - 1] === ' ' && endsAt(index - 1));
}

/** Tells whether a folded suffix stands after an index of the folded text. */
function standsAfter(story: FoldedStory, suffix: string, index: number): boolean {
  const { folded } = story;
  const startsAt = (start: number): boolean =>
    folded.startsWith(suffix, start) && isUnitBoundary(story, start + suffix.length);
  return startsAt(index) || (folded[index] === ' ' && startsAt(index + 1));
}
