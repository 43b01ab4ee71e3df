/** Words that an annotation calls a speaker’s own must be shown as a quotation. */
import { storyOffsets, textOfRange, type StoryText } from '../../story/text/story-text.ts';
import type { TextRange } from '../../story/text/text-range.ts';
import { quotationsIn } from './quotations-in.ts';

/**
 * Tells whether a whole range lies within one quotation; the marks at its ends may be part of it.
 *
 * In `He said “no” twice.` that is so of `no` and of `“no”`, and not of `said “no”`.
 */
export function isQuotation(story: StoryText, range: TextRange): boolean {
  const { start, end } = storyOffsets(story, range);
  return (
    /[\p{L}\p{N}]/u.test(textOfRange(story, range)) &&
    quotationsIn(story).some((quotation) => quotation.start <= start && end <= quotation.end)
  );
}
