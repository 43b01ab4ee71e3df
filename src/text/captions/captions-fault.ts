/** What is wrong with captions, and where: line and column from 1. */
export interface CaptionsFault {
  readonly line: number;
  readonly column: number;
  readonly what:
    'no-header' | 'no-cue' | 'no-time' | 'comma' | 'time' | 'ends' | 'order' | 'empty' | 'tag';
  /** What stands there. */
  readonly found: string;
}
