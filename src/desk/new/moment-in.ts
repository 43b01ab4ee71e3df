/**
 * An instant as stories write it, to the minute, in a zone and with its offset:
 * `2026-11-28T18:30:00+08:00`.
 *
 * @param instant in milliseconds since 1970
 * @param timeZone IANA name
 */
export function momentIn(instant: number, timeZone: string): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const offset = part('timeZoneName').replace('GMT', '');
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return `${day}T${part('hour')}:${part('minute')}:00${offset === '' ? '+00:00' : offset}`;
}
