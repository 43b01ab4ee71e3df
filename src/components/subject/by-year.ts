/** Things of one year. */
export interface YearOf<Item> {
  readonly year: string;
  readonly items: readonly Item[];
}

/**
 * Divides things that come newest first into years.
 *
 * @param dateOf the date of each, as `<time datetime>` has it
 */
export function byYear<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string,
): YearOf<Item>[] {
  const years = Map.groupBy(items, (item) => dateOf(item).slice(0, 4));
  return [...years].map(([year, own]) => ({ year, items: own }));
}
