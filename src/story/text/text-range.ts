/** Positions in a story: the shapes that every function of this folder takes and gives. */

/** Between two UTF-16 units: the index of a block, and an offset in its text. */
export interface TextPosition {
  readonly block: number;
  readonly offset: number;
}

/** What lies from `start` (included) to `end` (excluded). Both alike: a point. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** A range and the annotation that it belongs to. An id stands for one range only. */
export interface IdentifiedRange {
  readonly id: string;
  readonly range: TextRange;
}
