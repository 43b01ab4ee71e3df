import type { ReadEntry } from '../../content/read-noun.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import type { LiveEntry } from '../../model/live-entry.ts';
import { instantOf } from '../../text/instant-of.ts';

/** The entries of live coverage that are no drafts, by story: newest first; of one moment, by name. */
export function entriesByStory({
  entries,
}: Pick<Nouns, 'entries'>): ReadonlyMap<string, readonly ReadEntry<LiveEntry>[]> {
  const written = [...entries].filter(([, { value }]) => !value.draft);
  const byStory = Map.groupBy(written, ([key]) => storyOfEntry(key));
  return new Map(
    [...byStory].map(([story, list]) => [story, list.map(([, entry]) => entry).sort(newestFirst)]),
  );
}

/** The story of an entry, by the key that it has among the nouns: `storm/ferries-stop`. */
export function storyOfEntry(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

function newestFirst(one: ReadEntry<LiveEntry>, other: ReadEntry<LiveEntry>): number {
  return instantOf(other.value.at) - instantOf(one.value.at) || (one.id < other.id ? 1 : -1);
}
