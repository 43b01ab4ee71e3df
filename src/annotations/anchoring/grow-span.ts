/** Steps through a folded text by words, as a person would choose the context of a quote. */
import type { FoldedSpan, FoldedStory } from '../../story/text/fold-story.ts';
import { isUnitBoundary } from '../../text/fold-text.ts';
import { SPACED_WORD } from '../../text/word-characters.ts';

const WORD_BEFORE = new RegExp(`(?:${SPACED_WORD}+|[^]) ?$`, 'u');
const WORD_AFTER = new RegExp(`^ ?(?:${SPACED_WORD}+|[^])`, 'u');

/** A longer run of letters is taken in several steps. */
const LONGEST_STEP = 64;

/** Takes in the word before a span with the space that parts them, or one other character. */
export function withWordBefore(story: FoldedStory, { start, end }: FoldedSpan): FoldedSpan {
  const text = story.folded.slice(Math.max(0, start - LONGEST_STEP), start);
  let wider = start - (WORD_BEFORE.exec(text)?.[0].length ?? 0);
  while (!isUnitBoundary(story, wider)) wider -= 1;
  return { start: wider, end };
}

/** Takes in the word after a span, as withWordBefore. */
export function withWordAfter(story: FoldedStory, { start, end }: FoldedSpan): FoldedSpan {
  const text = story.folded.slice(end, end + LONGEST_STEP);
  let wider = end + (WORD_AFTER.exec(text)?.[0].length ?? 0);
  while (!isUnitBoundary(story, wider)) wider += 1;
  return { start, end: wider };
}

/** Takes the spaces off both ends of a span. */
export function trimSpan({ folded, map }: FoldedStory, { start, end }: FoldedSpan): FoldedSpan {
  const isSpace = (index: number): boolean =>
    folded[index] === ' ' && map.starts[index] !== map.starts[index + 1];
  let [first, last] = [start, end];
  while (first < last && isSpace(first)) first += 1;
  while (first < last && isSpace(last - 1)) last -= 1;
  return { start: first, end: last };
}
