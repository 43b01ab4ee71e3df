import { localesOf } from '../intl.ts';

const styles = {
  /** `6 September 2019` */
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  /** `September 2019` */
  month: { year: 'numeric', month: 'long' },
  /** `2019` */
  year: { year: 'numeric' },
  /** `18:30 GMT+8` */
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
  /** `6 Sept, 18:30` */
  short: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a moment is written. */
export type DateStyle = keyof typeof styles;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter of dates with a given language and calendar, so that no setting of the machine shows
 * in a page. Making one takes far longer than using it: each is made once.
 *
 * @param lang language of the words around the date
 * @param timeZone IANA name
 */
export function formatterOf(lang: string, timeZone: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${style} ${timeZone} ${lang}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localesOf(lang), {
    calendar: 'gregory',
    timeZone,
    ...styles[style],
  });
  formatters.set(key, made);
  return made;
}
