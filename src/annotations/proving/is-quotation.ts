/** Words that an annotation calls a speaker’s own must be shown as a quotation. */
import { storyOffsets, type StoryText } from '../../story/text/story-text.ts';
import type { TextRange } from '../../story/text/text-range.ts';

const opening = /["“„«「『‘]/u;
const closing = /["”»」』’]/u;

/**
 * Tells whether a range lies between quotation marks of its block, or holds a quotation from its
 * first mark to its last: `he said "no"`, `“no”`.
 */
export function isQuotation(story: StoryText, range: TextRange): boolean {
  const { start, end } = storyOffsets(story, range);
  const block = story.blocks[range.start.block]?.text ?? '';
  if (isOpenAt(block, range.start.offset)) {
    const until = range.start.block === range.end.block ? range.end.offset : block.length;
    return isOpenAt(block, until - 1) || closing.test(block.charAt(until - 1));
  }
  const words = story.text.slice(start, end);
  const first = words.search(opening);
  return first !== -1 && closing.test(words.slice(first + 1));
}

/** Whether the quotation marks before an offset leave a quotation open there. */
function isOpenAt(text: string, offset: number): boolean {
  let open = false;
  for (const sign of text.slice(0, offset).match(/["“”„«»「」『』]/gu) ?? []) {
    open = sign === '"' ? !open : opening.test(sign);
  }
  return open;
}
