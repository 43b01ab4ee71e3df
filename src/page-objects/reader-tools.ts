import type { Publication } from '../model/publication.ts';

/** What a page offers to its reader besides its text, where the newsroom has it. */
export interface ReaderTools {
  /** Links to copy, and the system’s own way to pass them on. */
  readonly share: boolean;
  readonly save: boolean;
  readonly listen: boolean;
  /** Links to headings, and to words that a reader selects. */
  readonly permalinks: boolean;
  /** Pictures that open in the whole window. */
  readonly larger: boolean;
}

/** What pages of a publication offer. */
export function readerTools({ features }: Publication): ReaderTools {
  const { share, save, listen, permalinks, larger } = features;
  return { share, save, listen, permalinks, larger };
}
