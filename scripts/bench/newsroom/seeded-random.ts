/** Random choices that are the same for the same seed. */
export interface SeededRandom {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly integer: (from: number, to: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** `count` different items, in random order; fewer if there are fewer. */
  readonly sample: <Item>(items: readonly Item[], count: number) => Item[];
  /** True in this share of all cases. */
  readonly chance: (share: number) => boolean;
  /** One of the items, the first ones far more often: Zipf’s law, by which words and names go. */
  readonly zipf: <Item>(items: readonly Item[]) => Item;
  /** A positive number around a median, by the log-normal law, by which lengths of texts go. */
  readonly logNormal: (median: number, spread: number) => number;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to write stories. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number): number =>
    from + Math.floor(share() * (to - from + 1));
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) throw new RangeError('There is nothing to choose from.');
    return item;
  };
  return {
    share,
    integer,
    pick: (items) => at(items, integer(0, items.length - 1)),
    sample: (items, count) => {
      const rest = [...items];
      return Array.from({ length: Math.min(count, rest.length) }, () =>
        rest.splice(integer(0, rest.length - 1), 1),
      ).flat();
    },
    chance: (wanted) => share() < wanted,
    // The inverse of the cumulative distribution, nearly: rank = n^u.
    zipf: (items) => at(items, Math.floor((items.length + 1) ** share()) - 1),
    logNormal: (median, spread) =>
      median *
      Math.exp(spread * Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share())),
  };
}
