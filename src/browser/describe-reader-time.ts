/**
 * Says a moment in the reader’s own time.
 * @param moment RFC 3339 with the publication’s offset
 * @param readerOffset minutes that the reader’s clock lies ahead of UTC at that moment
 * @param language BCP 47 tag of the page
 * @returns `6 Sept, 12:30 your time`, or null if both clocks show the same
 */
export function describeReaderTime(
  moment: string,
  readerOffset: number,
  language: string,
): string | null {
  const offset = offsetOf(moment);
  if (offset === null || offset === readerOffset) return null;
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(Date.parse(moment) + readerOffset * 60_000));
  return `${text} your time`;
}

/** Minutes that a written moment lies ahead of UTC, or null if it has no time of day. */
function offsetOf(moment: string): number | null {
  const match = /T.*?(?:Z|([+-])(\d{2}):(\d{2}))$/u.exec(moment);
  if (match === null) return null;
  const [, sign, hours = '0', minutes = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
