import { existsSync, lstatSync, readdirSync, realpathSync, renameSync, unlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isOwnLink, newPath, previousSite, standingAt, workshopOf } from './output-place.ts';
import { markName } from './site-mark.ts';

/** The names of what builds, and the indexer of search, put into the workshop beside the lock. */
const ours = /^(?:site-[0-9a-f]{8}|link-[0-9a-f]{8}|index-\w{6}|previous)$/u;

/**
 * Brings the output of a build that was killed in order: a site that it had taken aside goes back
 * to its place, and what it was making goes. Only for the one who holds the lock.
 *
 * @param out absolute path of the output folder
 */
export async function recoverOutput(out: string): Promise<void> {
  if (isOwnLink(out) && !existsSync(out)) unlinkSync(out);
  const previous = previousSite(out);
  if (standingAt(out) === 'nothing' && existsSync(previous)) {
    renameSync(realpathSync(previous), out);
  }
  await clearWorkshop(out);
}

/** What a build that failed had begun to write may still be on its way into a folder. */
const retrying = { recursive: true, maxRetries: 10, retryDelay: 50 };

/**
 * Clears away what lies in the workshop, but for the site that is published and the idle one.
 *
 * @param out absolute path of the output folder
 */
export async function clearWorkshop(out: string): Promise<void> {
  const workshop = workshopOf(out);
  const previous = previousSite(out);
  if (standingAt(previous) === 'folder') renameSync(previous, newPath(out, 'site'));
  const staying = new Set([idleSite(out), publishedSite(out)]);
  for (const name of readdirSync(workshop)) {
    const path = join(workshop, name);
    if (ours.test(name) && !staying.has(path)) await rm(path, retrying);
  }
}

/** The folder of the site that is published, if one is. */
export function publishedSite(out: string): string | undefined {
  return existsSync(out) ? realpathSync(out) : undefined;
}

/** The folder of the site that was published before, if there is one: the next is made of it. */
export function idleSite(out: string): string | undefined {
  const workshop = workshopOf(out);
  if (!existsSync(workshop)) return undefined;
  const published = publishedSite(out);
  return readdirSync(workshop)
    .map((name) => join(workshop, name))
    .filter((path) => /[/\\]site-[0-9a-f]{8}$/u.test(path) && path !== published)
    .filter((path) => standingAt(join(path, markName)) === 'file')
    .map((path) => ({ path, marked: lstatSync(join(path, markName)).mtimeMs }))
    .sort((one, other) => other.marked - one.marked)[0]?.path;
}
