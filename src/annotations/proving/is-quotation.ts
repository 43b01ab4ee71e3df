/** Words that an annotation calls a speaker’s own must be shown as a quotation. */
import { storyOffsets, textOfRange, type StoryText } from '../../story/text/story-text.ts';
import type { TextRange } from '../../story/text/text-range.ts';
import type { Quotation } from './quotations-in.ts';

/**
 * Tells whether a whole range lies within one quotation; the marks at its ends may be part of it.
 *
 * In `He said “no” twice.` that is so of `no` and of `“no”`, and not of `said “no”`.
 *
 * @param quotations those of the story (quotationsIn)
 */
export function isQuotation(
  story: StoryText,
  quotations: readonly Quotation[],
  range: TextRange,
): boolean {
  const { start, end } = storyOffsets(story, range);
  return (
    /[\p{L}\p{N}]/u.test(textOfRange(story, range)) &&
    quotations.some((quotation) => quotation.start <= start && end <= quotation.end)
  );
}

/** Tells whether any word of a range is part of a quotation: somebody’s words are no one else’s to mend. */
export function touchesQuotation(
  story: StoryText,
  quotations: readonly Quotation[],
  range: TextRange,
): boolean {
  const { start, end } = storyOffsets(story, range);
  return quotations.some((quotation) => quotation.start < end && start < quotation.end);
}
