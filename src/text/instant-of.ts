import { readInstant } from './read-instant.ts';

/**
 * The instant of a moment, in milliseconds since 1970. A day counts from its midnight, in its own
 * offset.
 *
 * @param moment as `content/` writes it: RFC 3339, or a day with its offset
 * @returns NaN if there is no such moment, which is neither before nor after any other
 */
export function instantOf(moment: string): number {
  const whole = moment.includes('T')
    ? moment
    : `${moment.slice(0, 10)}T00:00:00${moment.slice(10)}`;
  return readInstant(whole) ?? Number.NaN;
}
