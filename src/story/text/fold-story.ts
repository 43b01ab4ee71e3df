/** A story made ready for matching: folded once, searched for every annotation. */
import type { TextBlock } from '../story.ts';
import { countWhile } from '../../text/count-while.ts';
import { foldText, type FoldedText } from '../../text/fold-text.ts';
import { positionAt, storyOffsets, storyText, type StoryText } from './story-text.ts';
import type { TextRange } from './text-range.ts';

/** The text of a story, and its folded form with the map back to that text. */
export interface FoldedStory extends StoryText, FoldedText {}

/** From `start` (included) to `end` (excluded) in a folded text, in UTF-16 units. */
export interface FoldedSpan {
  readonly start: number;
  readonly end: number;
}

/** Folds a story for resolveQuote and its like; once for each story, since it costs the most. */
export function foldStory(blocks: readonly TextBlock[]): FoldedStory {
  const story = storyText(blocks);
  return { ...story, ...foldText(story.text) };
}

/** Leads from the folded text back to the story: whole units, nothing invisible at the ends. */
export function rangeOfSpan(story: FoldedStory, { start, end }: FoldedSpan): TextRange {
  const { starts, ends } = story.map;
  return {
    start: positionAt(story, starts[start] ?? story.text.length),
    end: positionAt(story, ends[end - 1] ?? 0),
  };
}

/** Leads from a range to the folded text. A unit that the range cuts is taken whole. */
export function spanOfRange(story: FoldedStory, range: TextRange): FoldedSpan {
  const { start, end } = storyOffsets(story, range);
  return {
    start: countWhile(story.map.ends, (unitEnd) => unitEnd <= start),
    end: countWhile(story.map.starts, (unitStart) => unitStart < end),
  };
}
