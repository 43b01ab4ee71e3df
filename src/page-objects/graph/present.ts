/** Facts without those that are not known. */
export type Present<Facts> = { [Key in keyof Facts]?: Facts[Key] & {} };

/** Leaves out of some facts those that are not known, as `undefined` stands for nothing in JSON. */
export function present<Facts extends object>(facts: Facts): Present<Facts> {
  const known: Present<Facts> = {};
  for (const key in facts) {
    const value = facts[key];
    if (value !== undefined && value !== null) known[key] = value;
  }
  return known;
}

/** A list that says something, or nothing. */
export function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
