/**
 * Something in `content/` that stops the build.
 *
 * Every problem says where it is, what is wrong, why that matters and what to type instead; the
 * name is stable, so that people can search for it and tests can refer to it.
 */
export interface Problem {
  /** Stable name in kebab-case, such as `unknown-person`. */
  readonly name: string;
  /** Path of the file from the root of the repository, with forward slashes. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column, counted from 1 in UTF-16 units. */
  readonly column: number;
  /** What is wrong, as one sentence. */
  readonly message: string;
  /** Why it matters, as one sentence. */
  readonly reason: string;
  /** What to type instead. */
  readonly fix: string;
}

/** A problem of a text whose file is not known to the code that finds it. */
export type TextProblem = Omit<Problem, 'file'>;

/** A problem without its place. */
export type ProblemText = Pick<Problem, 'name' | 'message' | 'reason' | 'fix'>;
