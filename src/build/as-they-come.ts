/** Work that is begun as soon as something is known to need it. */
export interface WorkUnderWay<Item> {
  readonly add: (item: Item) => void;
  /** Fulfils when nothing is under way any more, whether it failed or not. */
  readonly atRest: () => Promise<void>;
  /** Fulfils when all is done. It rejects with the first of what was thrown. */
  readonly finished: () => Promise<void>;
}

/**
 * Works on things as they are added, several at a time and in their order, beside whatever finds them.
 * Where one fails, others may still be worked on.
 */
export function asTheyCome<Item>(
  atOnce: number,
  work: (item: Item) => Promise<void>,
): WorkUnderWay<Item> {
  const lanes = Array.from({ length: atOnce }, () => Promise.resolve());
  let turn = 0;
  return {
    add: (item) => {
      turn = (turn + 1) % atOnce;
      const lane = lanes[turn]?.then(() => work(item));
      if (lane === undefined) return;
      lanes[turn] = lane;
      // Whoever waits until it is finished is told; until then nobody listens.
      lane.catch(() => undefined);
    },
    atRest: async () => {
      await Promise.allSettled(lanes);
    },
    finished: async () => {
      await Promise.all(lanes);
    },
  };
}
