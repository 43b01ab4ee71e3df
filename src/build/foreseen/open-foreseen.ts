import { digestText } from '../../memory/digest-text.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { StoryReads } from '../../newsroom/reads/story-reads.ts';

/** What is known of things that are made of a newsroom, before they are made. */
export interface Foreseen<Known extends object> {
  /** What is known of the thing of this name, if it would be made of what it was made of before. */
  readonly find: (name: string) => Known | undefined;
  /**
   * Keeps what is known of a thing.
   *
   * @param reads the stories of which something was read that their texts decide
   */
  readonly keep: (name: string, reads: StoryReads, known: Known) => void;
  /** From here on nothing is found or kept: something was read of which nobody can tell what for. */
  readonly doubt: () => void;
  /** Hands what was kept to the memory. */
  readonly settle: () => void;
}

/** A thing as it is stored, with the places of the stories in the list of all. */
interface Stored<Known> {
  readonly reads: Uint32Array;
  readonly proof: string;
  readonly known: Known;
}

/**
 * Opens what earlier builds knew of things of one sort.
 *
 * @param sort of things
 * @param ground a digest of all that they depend on, but for the texts of stories (`groundOf`)
 */
export function openForeseen<Known extends object>(
  sort: string,
  ground: string | undefined,
  { stories }: Pick<Newsroom, 'stories'>,
  memory: Memory,
): Foreseen<Known> {
  const shelf = memory.shelf<ReadonlyMap<string, Stored<Known>>>('foreseen');
  const key = digestText(sort, ground ?? '');
  const before = ground === undefined ? undefined : shelf.get(key);
  const things = new Map<string, Stored<Known>>();
  // Of one ground, the stories are always the same ones, in the same order.
  const places = new Map(stories.map(({ id }, place) => [id, place]));
  let isDoubted = ground === undefined || !memory.remembers;
  let isOther = false;
  const proofOf = (reads: Uint32Array): string =>
    digestText(Array.from(reads, (place) => stories[place]?.identity ?? '').join(' '));
  return {
    find: (name) => {
      const stored = isDoubted ? undefined : before?.get(name);
      if (stored === undefined || stored.proof !== proofOf(stored.reads)) return undefined;
      things.set(name, stored);
      return stored.known;
    },
    keep: (name, reads, known) => {
      const found = [...reads].map((id) => places.get(id));
      if (isDoubted || found.includes(undefined)) return;
      const list = Uint32Array.from(found.map((place) => place ?? 0)).sort();
      things.set(name, { reads: list, proof: proofOf(list), known });
      isOther = true;
    },
    doubt: () => {
      isDoubted = true;
    },
    settle: () => {
      if (isDoubted || (!isOther && things.size === before?.size)) return;
      shelf.keep(key, things);
    },
  };
}
