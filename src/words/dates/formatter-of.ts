const styles = {
  /** `6 September 2019` */
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  /** `September 2019` */
  month: { year: 'numeric', month: 'long' },
  /** `18:30 GMT+8` */
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter of dates with a fixed locale and calendar, so that no setting of the machine shows in
 * a page. Making one takes far longer than using it: each is made once.
 */
export function formatterOf(timeZone: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${style} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone,
    ...styles[style],
  });
  formatters.set(key, made);
  return made;
}
