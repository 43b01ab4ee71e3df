/** Keeps automatic links out of headings, code, attributions and other links. */
import type { TextRange } from '../story/text/text-range.ts';
import type { Block, TextRun } from '../story/text/block.ts';

/**
 * Gives the test for findMentions whether every text node that a range within one block touches
 * may hold a link, asked of each text node with its block.
 */
export function areRunsLinkable(
  blocks: readonly Block[],
  isLinkable: (run: TextRun, block: Block) => boolean,
): (range: TextRange) => boolean {
  return ({ start, end }) => {
    const block = blocks[start.block];
    if (block === undefined) return false;
    return block.runs
      .filter((run) => run.start < end.offset)
      .filter((run) => run.start + run.node.value.length > start.offset)
      .every((run) => isLinkable(run, block));
  };
}
