import { instantOf } from '../../text/instant-of.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a zone, `2019-09-06`; a day without time stays what it is. */
export function localDay(moment: string, timeZone: string): string {
  return isDayOnly(moment) ? moment.slice(0, 10) : dayFormat(timeZone).format(instantOf(moment));
}

/** Formats a moment as `2019-09-06` in a zone; made once for each zone, as making it is slow. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const existing = formats.get(timeZone);
  if (existing !== undefined) return existing;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** True for the day form of a moment, `2019-09-06+08:00`, which has no time of day. */
function isDayOnly(moment: string): boolean {
  return !moment.includes('T');
}
