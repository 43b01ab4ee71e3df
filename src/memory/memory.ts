/**
 * What earlier builds worked out, by a digest of all that it was worked out from. A memory may forget
 * anything at any time; it never gives what was made of something else, or by other code.
 */
export interface Memory {
  /** Whether there is a point in keeping anything. */
  readonly remembers: boolean;
  /**
   * The values of one sort.
   *
   * @param name of the sort: two sorts may have the same keys
   */
  readonly shelf: <Value>(name: string) => Shelf<Value>;
}

/** The values of one sort. They are plain data: objects, lists, maps and sets of such. */
export interface Shelf<Value> {
  /** What was kept under a key; undefined if nothing was, or not all of it is left. */
  readonly get: (key: string) => Value | undefined;
  readonly keep: (key: string, value: Value) => void;
  /** Notes that what is kept under a key is still of use, though nobody asks for it this time. */
  readonly renew: (key: string) => void;
}

/** The memory of those who remember nothing. */
export const noMemory: Memory = {
  remembers: false,
  shelf: () => ({ get: () => undefined, keep: () => undefined, renew: () => undefined }),
};
