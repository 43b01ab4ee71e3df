import { existsSync, readdirSync, realpathSync, renameSync, unlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isOwnLink, previousSite, standingAt, workshopOf } from './output-place.ts';

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
  await clearWorkshop(out, []);
}

/** What a build that failed had begun to write may still be on its way into a folder. */
const retrying = { recursive: true, maxRetries: 10, retryDelay: 50 };

/**
 * Clears away what lies in the workshop and is not published.
 *
 * @param out absolute path of the output folder
 * @param kept folders of sites that stay although they are not
 */
export async function clearWorkshop(out: string, kept: readonly string[]): Promise<void> {
  const workshop = workshopOf(out);
  const staying = new Set([...kept, ...publishedFolder(out)]);
  for (const name of readdirSync(workshop)) {
    const path = join(workshop, name);
    if (ours.test(name) && !staying.has(path)) await rm(path, retrying);
  }
}

/** The folder of the site that is published, if one is: without links, as a list. */
export function publishedFolder(out: string): readonly string[] {
  return existsSync(out) ? [realpathSync(out)] : [];
}
