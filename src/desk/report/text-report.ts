import type { Problem } from '../../problems/problem.ts';
import { printable } from '../../text/printable.ts';
import { problemsTold } from '../../text/limits.ts';
import type { CheckedNewsroom } from '../check-newsroom.ts';
import { excerptOf } from './source-excerpt.ts';

/** One thing that is told: its tier, and how long what is meant is. */
export interface Told extends Problem {
  readonly tier: 'advice' | 'problem';
  readonly length: number;
}

/** Everything that a check found, problems first in each file. */
export function toldOf({ problems, advice }: CheckedNewsroom): Told[] {
  const all = [
    ...problems.map((one) => ({ ...one, tier: 'problem' as const, length: 1 })),
    ...advice.map((one) => ({ ...one, length: one.end - one.start })),
  ];
  return all.sort((one, other) => {
    if (one.file !== other.file) return one.file < other.file ? -1 : 1;
    return one.line - other.line || one.column - other.column;
  });
}

/** What a check found as text for a terminal: each with its line, and what is meant marked below. */
export function textReport(checked: CheckedNewsroom): string {
  const told = toldOf(checked);
  const parts: string[] = [];
  let count = 0;
  for (const [file, ofFile] of Map.groupBy(told, (one) => one.file)) {
    const source = checked.sources.get(file)?.() ?? '';
    const shown = ofFile.slice(0, Math.min(problemsTold.ofFile, problemsTold.inAll - count));
    parts.push(
      ...shown.map((one) => formatTold(one, source, one.tier === 'problem' ? 'PROBLEM' : 'advice')),
    );
    count += shown.length;
    if (shown.length < ofFile.length)
      parts.push(`${printable(file)}  and ${ofFile.length - shown.length} more in this file`);
  }
  return [...parts, summaryOf(checked, told)].join('\n\n');
}

/**
 * One thing for a terminal, with its line of the source.
 *
 * @param sort what it is, in a word: PROBLEM
 */
export function formatTold(one: Omit<Told, 'tier'>, source: string, sort: string): string {
  const { file, line, column, name, message, reason, fix, length } = one;
  const { line: text, marks } = excerptOf(source, one, length);
  const number = String(line);
  const gap = ' '.repeat(number.length);
  const quoted =
    text.trim() === '' ? [] : [`  ${number} │ ${printable(text)}`, `  ${gap} │ ${marks}`];
  return [
    `${printable(file)}:${number}:${column}  ${sort}  ${name}`,
    ...quoted,
    `  ${printable(message)}`,
    `  Why it matters: ${printable(reason)}`,
    `  What to do: ${printable(fix)}`,
  ].join('\n');
}

function summaryOf({ count, advice }: CheckedNewsroom, told: readonly Told[]): string {
  const problems = told.filter(({ tier }) => tier === 'problem').length;
  const hints = told.length - problems;
  const mendable = advice.filter(({ mend }) => mend !== undefined).length;
  return [
    `${counted(problems, 'problem')}, ${counted(hints, 'piece of advice', 'pieces of advice')}${
      mendable === 0 ? '' : `; ${mendable} can be mended by npm run check -- --fix`
    }.`,
    `Read: ${counted(count.files, 'file')}, ${counted(count.words, 'word')}. Passed over: ${counted(count.passedOver, 'word')} of code and charts.`,
  ].join('\n');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : many}`;
}
