import type { Memory, Shelf } from './memory.ts';

/**
 * A memory for a program that goes on: what it was asked for once stays at hand, and need not be
 * fetched and proved again.
 *
 * @param memory from which things are fetched, and which keeps them longer than the program lives
 * @param long sorts of which each value is long: those are fetched every time
 */
export function residentMemory(memory: Memory, long: readonly string[]): Memory {
  const shelves = new Map<string, Map<string, unknown>>();
  return {
    remembers: true,
    shelf: <Value>(name: string): Shelf<Value> => {
      const below = memory.shelf<Value>(name);
      if (memory.remembers && long.includes(name)) return below;
      const held = shelves.get(name) ?? new Map<string, unknown>();
      shelves.set(name, held);
      // Whoever asks for a sort by its name asks for what was kept under that name.
      const isOurs = (value: unknown): value is Value => value !== undefined;
      const hold = (key: string, value: Value): Value => {
        held.set(key, value);
        return value;
      };
      return {
        get: (key) => {
          const value = held.get(key);
          if (isOurs(value)) return value;
          const fetched = below.get(key);
          return fetched === undefined ? undefined : hold(key, fetched);
        },
        keep: (key, value) => {
          below.keep(key, hold(key, value));
        },
        renew: below.renew,
      };
    },
  };
}
