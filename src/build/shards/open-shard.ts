import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output } from '../output/open-output.ts';
import { takeLock } from '../output/take-lock.ts';

/** Where in a cache folder the pages of a part of a site lie. */
export const shardFolder = 'shard';

/**
 * Takes a cache folder for working out a part of a site. Its pages stay there, for the build that
 * joins the parts; nothing is published.
 *
 * @param cache absolute
 * @throws OutputRefused if another build has it
 */
export async function openShard(cache: string): Promise<Output> {
  const lock = takeLock(join(cache, 'build.lock'), `the cache folder ${cache}`);
  const folder = join(cache, shardFolder);
  const former = `${folder}-before`;
  await rm(former, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, former);
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    former,
    standing: undefined,
    publish: () => undefined,
    close: async () => {
      await rm(former, { recursive: true, force: true });
      lock.release();
    },
  };
}
