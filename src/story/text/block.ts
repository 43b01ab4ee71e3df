/** The canonical text of a story: what a reader reads, block by block. */
import type { Text } from 'hast';

/** Stands between two blocks in the text of a story. */
export const BLOCK_SEPARATOR = '\n\n';

/** One text node of a block, and the UTF-16 offset of its value in the block's text. */
export interface TextRun {
  readonly node: Text;
  readonly start: number;
}

/** One block of canonical text. The text is exactly the values of the runs' nodes, joined. */
export interface Block {
  readonly id: string;
  readonly text: string;
  readonly runs: readonly TextRun[];
}
