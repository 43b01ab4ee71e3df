import { formatterOf } from './formatter-of.ts';

/**
 * A date as precise as it is known.
 *
 * @param words the words around it, for their language
 * @param date `2022`, `2022-06` or `2022-06-10`
 * @returns `2022`, `June 2022` or `10 June 2022`
 */
export function showPartialDate({ lang }: { readonly lang: string }, date: string): string {
  const [year = date, month, day] = date.split('-');
  const style = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  const instant = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return formatterOf(lang, 'UTC', style).format(instant);
}
