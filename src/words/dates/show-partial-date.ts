import { formatterOf } from './formatter-of.ts';

/**
 * A date as precise as it is known, in words.
 *
 * @param date `2022`, `2022-06` or `2022-06-10`
 * @returns `2022`, `June 2022` or `10 June 2022`
 */
export function showPartialDate(date: string): string {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return year;
  const instant = Date.parse(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return formatterOf('UTC', day === undefined ? 'month' : 'day').format(instant);
}
