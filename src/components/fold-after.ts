/** A list whose rest is folded away. */
export interface FoldedList<Item> {
  readonly first: readonly Item[];
  readonly rest: readonly Item[];
}

/**
 * Divides a long list into what is seen at once and what a reader opens. One alone is not folded
 * away: the line that opens it would take its place.
 *
 * @param most how many are seen at once
 */
export function foldAfter<Item>(items: readonly Item[], most: number): FoldedList<Item> {
  if (items.length <= most + 1) return { first: items, rest: [] };
  return { first: items.slice(0, most), rest: items.slice(most) };
}
