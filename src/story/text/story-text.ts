/** The text of a whole story, and the way between its offsets and the blocks' own. */
import { BLOCK_SEPARATOR } from './block.ts';
import type { TextBlock } from '../story.ts';
import { countWhile } from '../../text/count-while.ts';
import type { TextPosition, TextRange } from './text-range.ts';

/** The text of a story, with the offset at which each block begins in it. Offsets are UTF-16. */
export interface StoryText {
  readonly blocks: readonly TextBlock[];
  readonly text: string;
  readonly blockStarts: readonly number[];
}

/** Joins the blocks' texts by BLOCK_SEPARATOR. */
export function storyText(blocks: readonly TextBlock[]): StoryText {
  const blockStarts: number[] = [];
  let start = 0;
  for (const block of blocks) {
    blockStarts.push(start);
    start += block.text.length + BLOCK_SEPARATOR.length;
  }
  return { blocks, text: blocks.map((block) => block.text).join(BLOCK_SEPARATOR), blockStarts };
}

/** Gives the offset of a position in the text of the story. Throws when it is in no block. */
export function storyOffset(story: StoryText, { block, offset }: TextPosition): number {
  const start = story.blockStarts[block];
  const length = story.blocks[block]?.text.length;
  if (start === undefined || length === undefined || !(offset >= 0 && offset <= length)) {
    throw new RangeError(`No position ${String(offset)} in block ${String(block)} of this story.`);
  }
  return start + offset;
}

/** Gives a range as start and end offsets in the text of the story. Throws as storyOffset. */
export function storyOffsets(story: StoryText, range: TextRange): { start: number; end: number } {
  return { start: storyOffset(story, range.start), end: storyOffset(story, range.end) };
}

/**
 * Gives the position of an offset in the text of the story, the inverse of storyOffset. Inside a
 * separator, that is the end of the block before it.
 */
export function positionAt({ blocks, blockStarts }: StoryText, offset: number): TextPosition {
  const block = Math.max(0, countWhile(blockStarts, (start) => start <= offset) - 1);
  const length = blocks[block]?.text.length ?? 0;
  return { block, offset: Math.min(offset - (blockStarts[block] ?? 0), length) };
}

/** Gives the text of a range as it stands in the story, separators included. */
export function textOfRange(story: StoryText, range: TextRange): string {
  const { start, end } = storyOffsets(story, range);
  return story.text.slice(start, end);
}
