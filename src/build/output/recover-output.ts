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
  const workshop = workshopOf(out);
  if (isOwnLink(out) && !existsSync(out)) unlinkSync(out);
  const previous = previousSite(out);
  if (standingAt(out) === 'nothing' && existsSync(previous)) {
    renameSync(realpathSync(previous), out);
  }
  const current = existsSync(out) ? realpathSync(out) : undefined;
  for (const name of readdirSync(workshop)) {
    const path = join(workshop, name);
    if (ours.test(name) && path !== current) await rm(path, { recursive: true });
  }
}
