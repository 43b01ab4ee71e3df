/**
 * Whether one date is certainly earlier than another, both as precise as they are known: `2018` is
 * earlier than `2019-06`, `2019` is not.
 *
 * @param date `2019`, `2019-09` or `2019-09-06`
 * @param other the same, perhaps known less or more precisely
 */
export function isEarlier(date: string, other: string): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) < other.slice(0, shared);
}
