import { problemsTold } from '../text/limits.ts';
import { printable } from '../text/printable.ts';
import type { Problem } from './problem.ts';

/**
 * Problems as text for a terminal: place and name, what is wrong, why, and what to type. Of one file,
 * and of all together, so many are told as a person can mend before the next build; the rest is
 * counted.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const told: string[] = [];
  let count = 0;
  for (const [file, ofFile] of Map.groupBy(problems, (problem) => problem.file)) {
    const shown = ofFile.slice(0, Math.min(problemsTold.ofFile, problemsTold.inAll - count));
    told.push(...shown.map(formatProblem));
    count += shown.length;
    if (shown.length > 0 && shown.length < ofFile.length)
      told.push(`${printable(file)}  and ${ofFile.length - shown.length} more in this file`);
  }
  const counted = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const untold = count < problems.length ? `, of which ${count} are shown` : '';
  return [
    ...told,
    `${counted} in the content${untold}. Nothing was built; the last good site is untouched.`,
  ].join('\n\n');
}

/** A problem as text for a terminal: place and name, what is wrong, why, and what to type. */
export function formatProblem({ file, line, column, name, message, reason, fix }: Problem): string {
  return [
    `${printable(file)}:${line}:${column}  ${name}`,
    `  ${printable(message)}`,
    `  Why it matters: ${printable(reason)}`,
    `  What to do: ${printable(fix)}`,
  ].join('\n');
}
