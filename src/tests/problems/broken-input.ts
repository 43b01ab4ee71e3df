import type { Place } from '../../problems/place.ts';

/** The text or bytes of a file, or something else that stands under its name. */
export type BrokenFile =
  string | Buffer | { readonly link: string } | { readonly made: 'folder' | 'pipe' };

/** One slip of a reporter, and what the build has to say about it. */
export interface BrokenInput {
  /** What the reporter did. */
  readonly slip: string;
  /**
   * Files put over those of the sound newsroom, by their path in the content folder; `undefined`
   * takes one away. The sign ▸ stands right before the culprit and is not part of the file.
   */
  readonly files: Readonly<Record<string, BrokenFile | undefined>>;
  readonly problems: readonly ExpectedProblem[];
}

/** A problem as the reporter reads it. Its place is the sign ▸ in its file, or the first letter. */
export interface ExpectedProblem {
  readonly name: string;
  /** Path in the content folder, if not that of the story. */
  readonly file?: string;
  /** Where it is, if the file cannot hold the sign. */
  readonly place?: Place;
  readonly message: string;
  readonly fix: string;
}
