/** Finds a point, for a note that belongs between words and not to any. */
import type { QuoteSelector } from '../../model/quote-selector.ts';
import { rangeOfSpan, type FoldedStory } from '../../story/text/fold-story.ts';
import { foldQuote, isUnitBoundary } from '../../text/fold-text.ts';
import { findSpans, resolutionOf, type Resolution } from './resolve-quote.ts';
import type { TextPosition, TextRange } from '../../story/text/text-range.ts';

/** A point: after the prefix and before the suffix, of which one may be left out. */
export type PointSelector = Omit<QuoteSelector, 'exact'>;

/**
 * Resolves a point to a collapsed range: right after the prefix when there is one, or else right
 * before the suffix; white space may stand between them. `empty` when both are blank.
 */
export function resolvePoint(story: FoldedStory, selector: PointSelector): Resolution {
  const prefix = foldQuote(selector.prefix ?? '');
  const suffix = foldQuote(selector.suffix ?? '');
  if (prefix === '' && suffix === '') return { status: 'empty' };
  const follows = (index: number): boolean =>
    story.folded.startsWith(suffix, index) && isUnitBoundary(story, index + suffix.length);
  const points: TextRange[] = [];
  for (const span of findSpans(story, prefix === '' ? suffix : prefix)) {
    const range = rangeOfSpan(story, span);
    const next = story.folded[span.end] === ' ' ? span.end + 1 : span.end;
    const fits = prefix === '' || suffix === '' || follows(span.end) || follows(next);
    if (fits) points.push(pointAt(prefix === '' ? range.start : range.end));
  }
  return resolutionOf(points);
}

/** The collapsed range at a position. */
export function pointAt(position: TextPosition): TextRange {
  return { start: position, end: position };
}
