/** The inverse of resolveQuote: the words that lead to a range and to no other. */
import {
  rangeOfSpan,
  spanOfRange,
  type FoldedSpan,
  type FoldedStory,
} from '../../story/text/fold-story.ts';
import { trimSpan, withWordAfter, withWordBefore } from './grow-span.ts';
import { resolveQuote } from './resolve-quote.ts';
import type { QuoteSelector } from '../../model/quote-selector.ts';
import { textOfRange } from '../../story/text/story-text.ts';
import type { TextRange } from '../../story/text/text-range.ts';

/** The quote, and the wider span that makes it unique. */
interface Context {
  readonly quote: FoldedSpan;
  readonly whole: FoldedSpan;
}

/**
 * Describes a range by its quote, as it stands in the text, and by the smallest prefix and suffix
 * that make it unique.
 *
 *     The deal closed. A deal opened.    the second `deal` is { exact: deal, prefix: A }
 *
 * The two grow in turn by whole words (by one character in scripts without spaces), the prefix first;
 * then each gives up the outer words that were not needed. White space at the ends of the range is
 * not described, and units that the range cuts are described whole (foldText).
 *
 * @returns `undefined` if the range holds nothing but white space, or if only more context than a
 *   person copies would make it unique
 */
export function describeRange(story: FoldedStory, range: TextRange): QuoteSelector | undefined {
  const quote = trimSpan(story, spanOfRange(story, range));
  if (quote.start >= quote.end) return undefined;
  const context = grow(story, { quote, whole: quote });
  return context && selectorOf(story, shrink(story, context));
}

/**
 * More context than this, in units of the folded text, nobody copies; a passage that is not unique by
 * then stands in text that repeats itself.
 */
const longestContext = 500;

/** Widens the context in turn until it is unique; `undefined` if it never is, or far from the quote. */
function grow(story: FoldedStory, context: Context): Context | undefined {
  let { whole } = context;
  let before = true;
  while (!isUnique(story, { ...context, whole })) {
    const wider = before ? withWordBefore(story, whole) : withWordAfter(story, whole);
    before = !before;
    if (whole.start === 0 && whole.end === story.folded.length) break;
    whole = wider;
    if (context.quote.start - whole.start + whole.end - context.quote.end > longestContext)
      return undefined;
  }
  return { ...context, whole };
}

/** Gives up outer words that are not needed, first of the prefix, then of the suffix. */
function shrink(story: FoldedStory, { quote, whole }: Context): Context {
  let { start, end } = quote;
  while (start > whole.start && !isUnique(story, { quote, whole: { start, end: whole.end } })) {
    ({ start } = withWordBefore(story, { start, end }));
  }
  while (end < whole.end && !isUnique(story, { quote, whole: { start, end } })) {
    ({ end } = withWordAfter(story, { start, end }));
  }
  return { quote, whole: { start, end } };
}

function isUnique(story: FoldedStory, context: Context): boolean {
  return resolveQuote(story, selectorOf(story, context)).status === 'found';
}

function selectorOf(story: FoldedStory, { quote, whole }: Context): QuoteSelector {
  const text = (start: number, end: number): string =>
    start < end ? textOfRange(story, rangeOfSpan(story, { start, end })) : '';
  const prefix = text(whole.start, quote.start);
  const suffix = text(quote.end, whole.end);
  return {
    exact: text(quote.start, quote.end),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  };
}
