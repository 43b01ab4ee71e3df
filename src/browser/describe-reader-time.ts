import { formatterOf } from '../words/dates/formatter-of.ts';

/**
 * Says a moment in the reader’s own time.
 * @param moment RFC 3339 with the publication’s offset
 * @param readerOffset minutes that the reader’s clock lies ahead of UTC at that moment
 * @param lang language of the words around it
 * @param clock the hour as the page shows it, in the publication’s zone: `08:00 GMT+0`
 * @returns `6 Sept, 12:30`, or null if both clocks show the same
 */
export function describeReaderTime(
  moment: string,
  readerOffset: number,
  lang: string,
  clock = '',
): string | null {
  const offset = offsetOf(moment);
  if (offset === null || offset === readerOffset) return null;
  const local = Date.parse(moment) + readerOffset * 60_000;
  // The moment may be written with the offset of a reporter, and shown with that of the publication.
  if (clock.startsWith(new Date(local).toISOString().slice(11, 16))) return null;
  return formatterOf(lang, 'UTC', 'short').format(local);
}

/** Minutes that a written moment lies ahead of UTC, or null if it has no time of day. */
function offsetOf(moment: string): number | null {
  const match = /T.*?(?:Z|([+-])(\d{2}):(\d{2}))$/u.exec(moment);
  if (match === null) return null;
  const [, sign, hours = '0', minutes = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
