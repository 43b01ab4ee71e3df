import { isEarlier } from '../../text/is-earlier.ts';
import type { Breach, Rule } from './rule.ts';

/** Two dates of a noun, the first of which cannot lie behind the second. */
export interface DatesInOrder {
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** The path to the second. */
  readonly path: readonly PropertyKey[];
}

/**
 * The rule that nothing ends before it begins.
 *
 * @param datesOf the pairs of dates of a noun that it holds for
 */
export function endsBeforeStart<Value>(
  datesOf: (value: Value) => readonly DatesInOrder[],
): Rule<Value> {
  return {
    name: 'ends-before-start',
    reason: 'Pages show what held on a day, and by these dates it never held.',
    find: (value) => datesOf(value).flatMap(breachOf),
  };
}

function breachOf({ start, end, path }: DatesInOrder): Breach[] {
  if (start === undefined || end === undefined || !isEarlier(end, start)) return [];
  return [
    {
      path,
      message: `This ends (${end}) before it begins (${start}).`,
      fix: 'Correct one of the two dates, or exchange them.',
    },
  ];
}
