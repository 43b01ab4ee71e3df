import type { Problem } from './problem.ts';

/** All problems as text for a terminal: place and name, what is wrong, why, and what to type. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    ...problems.map(block),
    `${count} in the content. Nothing was built; the last good site is untouched.`,
  ].join('\n\n');
}

function block({ file, line, column, name, message, reason, fix }: Problem): string {
  return [
    `${file}:${line}:${column}  ${name}`,
    `  ${message}`,
    `  Why it matters: ${reason}`,
    `  What to do: ${fix}`,
  ].join('\n');
}
