import type { TextProblem } from '../../problems/problem.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import { findAccidents } from './find-accidents.ts';
import { placeAt } from './place-at.ts';

/** Parses a source for its errors only: the parser’s message, or `undefined` if it is sound. */
export type Complain = (source: string) => string | undefined;

/** The parser stops at its first error; more than these in one file are found at the next build. */
const mostErrors = 20;

/**
 * Everything that keeps a story from being parsed: the usual accidents all at once, and then what
 * else the parser complains about when these are out of its way.
 *
 * @param source the whole file
 * @param bodyOffset where the body begins, in UTF-16 units
 */
export function findSyntaxProblems(
  source: string,
  bodyOffset: number,
  complain: Complain,
): TextProblem[] {
  const problems: TextProblem[] = [];
  let rest = source;
  for (const accident of findAccidents(source, bodyOffset).slice(0, mostErrors)) {
    const { offset, length, ...problem } = accident;
    problems.push({ ...problem, ...placeAt(source, offset) });
    rest = withoutPart(rest, offset, length);
  }
  if (problems.length === mostErrors) return problems;
  let message = complain(rest);
  while (message !== undefined && problems.length < mostErrors) {
    const { problem, culprit } = explainSyntaxError(message, rest);
    problems.push(problem);
    if (culprit === undefined) break;
    rest = withoutPart(rest, culprit.offset, culprit.length);
    message = complain(rest);
  }
  return problems;
}

function withoutPart(source: string, offset: number, length: number): string {
  const part = source.slice(offset, offset + length);
  return source.slice(0, offset) + part.replace(/[^\n]/gu, ' ') + source.slice(offset + length);
}
