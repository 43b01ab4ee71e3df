import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeMemories } from '../../memory/take-memories.ts';
import { OutputRefused } from '../output/output-refused.ts';
import { shardFolder } from './open-shard.ts';

/** What is kept in files of their own, each under a name of all that it was made of. */
const keptFolders = ['renderer', 'pictures', 'cards'];

/** The name of the memory in a cache folder. */
export const memoryFile = 'memory.sqlite';

/**
 * Takes over what several machines have worked out, so that the build that follows makes no more than
 * is missing. All of it is proved where it is used: a part that is of other content, other code or cut
 * short costs time and changes nothing.
 *
 * @param cache the folder for what later builds may use again, absolute, locked
 * @param folders the cache folders of those machines
 * @returns the folders of the pages that they made, absolute
 * @throws OutputRefused if a folder is not there
 */
export function takeShards(cache: string, folders: readonly string[]): string[] {
  if (folders.length === 0) return [];
  const places = folders.map((folder) => resolve(folder));
  for (const [index, place] of places.entries())
    if (!existsSync(place))
      throw new OutputRefused(
        `There is no folder ${folders[index] ?? ''}. Name the cache folders in which parts of the site were worked out: --merge path/to/folder`,
      );
  takeMemories(
    join(cache, memoryFile),
    places.map((place) => join(place, memoryFile)).filter(existsSync),
  );
  for (const place of places) {
    for (const name of keptFolders) {
      const from = join(place, name);
      if (!existsSync(from)) continue;
      for (const file of readdirSync(from))
        if (!existsSync(join(cache, name, file)))
          cpSync(join(from, file), join(cache, name, file), { recursive: true });
    }
  }
  return places.map((place) => join(place, shardFolder));
}
