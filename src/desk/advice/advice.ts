import type { Problem } from '../../problems/problem.ts';
import type { SourceEdit } from '../mend/source-edit.ts';

/** Something that an editor would frown at, or that a newsroom has made a problem. */
export interface Advice extends Problem {
  readonly tier: 'advice' | 'problem';
  /** From here to there in the text of the file, line ends of Unix, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What leaves no doubt, in offsets of the same text. */
  readonly mend: SourceEdit | undefined;
}

/** What was read, and what no rule looks at. */
export interface ReadingCount {
  readonly files: number;
  readonly words: number;
  /** Words of code and of charts. */
  readonly passedOver: number;
}
