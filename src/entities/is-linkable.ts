import type { PreparedStory } from '../story/prepare-story.ts';
import type { TextRange } from '../story/text/text-range.ts';

/**
 * Tells whether the words of a range may become a link: in one block that is no heading and no code,
 * not in another link or inline code, and not behind the `\` that says not to.
 */
export function isLinkable(
  { blocks, optedOut }: Pick<PreparedStory, 'blocks' | 'optedOut'>,
  { start, end }: TextRange,
): boolean {
  const block = blocks[start.block];
  if (block === undefined || start.block !== end.block) return false;
  if (block.kind === 'heading' || block.kind === 'code') return false;
  return block.runs
    .filter((run) => run.start < end.offset)
    .filter((run) => run.start + run.node.value.length > start.offset)
    .every(
      (run) =>
        !block.closedRuns.has(run) && !(run.start === start.offset && optedOut.has(run.node)),
    );
}
