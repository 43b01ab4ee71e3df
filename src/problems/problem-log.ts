import type { Problem, ProblemText, TextProblem } from './problem.ts';
import type { Place } from './place.ts';

/** Gathers the problems of one load, so that all of them are told at once. */
export interface ProblemLog {
  readonly add: (file: string, problems: readonly TextProblem[]) => void;
  readonly addAt: (file: string, place: Place, problem: ProblemText) => void;
  /** All problems, by file, line and column; the same one twice counts once. */
  readonly sorted: () => Problem[];
}

/** An empty log, into which every check of a load puts what it finds. */
export function createProblemLog(): ProblemLog {
  const problems = new Map<string, Problem>();
  const keep = (problem: Problem): void => {
    problems.set(
      JSON.stringify([problem.file, problem.line, problem.column, problem.name, problem.message]),
      problem,
    );
  };
  return {
    add: (file, found) => {
      for (const problem of found) keep({ ...problem, file });
    },
    addAt: (file, place, problem) => {
      keep({ ...problem, ...place, file });
    },
    sorted: () => [...problems.values()].sort(inOrder),
  };
}

function inOrder(left: Problem, right: Problem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
