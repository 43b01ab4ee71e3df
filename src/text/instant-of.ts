/**
 * The instant of a moment, in milliseconds since 1970. A day counts from its midnight, in its own
 * offset.
 *
 * @param moment as `content/` writes it: RFC 3339, or a day with its offset
 */
export function instantOf(moment: string): number {
  if (moment.includes('T')) return Date.parse(moment);
  return Date.parse(`${moment.slice(0, 10)}T00:00:00${moment.slice(10)}`);
}
