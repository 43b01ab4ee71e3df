/**
 * Where a build writes. Beside the output folder stands its workshop: the site in the making, the
 * former one, and the lock. Both are on one file system, so that a switch is a matter of renaming.
 */
import { randomBytes } from 'node:crypto';
import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What stands at a path: a link is not followed. */
export type Standing = 'nothing' | 'folder' | 'link' | 'file';

/** The workshop of an output folder (absolute path); the folder need not exist. */
export function workshopOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.nutgraf`);
}

/**
 * A path in the workshop that nothing stands at. It is a new one every time, so that what a killed
 * build’s own programs may still be writing never lands in the work of the next.
 */
export function newPath(out: string, kind: 'site' | 'link'): string {
  return join(workshopOf(out), `${kind}-${randomBytes(4).toString('hex')}`);
}

/** Where the former site is kept while folders are exchanged: itself, or a link to it. */
export function previousSite(out: string): string {
  return join(workshopOf(out), 'previous');
}

/** Whether a path is a link that a build made: from an output folder into its workshop. */
export function isOwnLink(out: string): boolean {
  return (
    standingAt(out) === 'link' &&
    dirname(resolve(dirname(out), readlinkSync(out))) === workshopOf(out)
  );
}

/**
 * The true path of an output folder: links are followed as far as there are any, apart from the
 * one that a build made itself.
 *
 * @param path absolute or relative to the working folder; nothing need exist there
 * @throws Error with code ELOOP if links lead in a circle
 */
export function outputBehind(path: string): string {
  const out = join(realPlace(dirname(resolve(path))), basename(resolve(path)));
  if (standingAt(out) !== 'link' || isOwnLink(out)) return out;
  realpathOrMissing(out);
  return outputBehind(resolve(dirname(out), readlinkSync(out)));
}

/** The true path of a place of which the last parts need not exist yet. */
export function realPlace(path: string): string {
  const absolute = resolve(path);
  const found = realpathOrMissing(absolute);
  if (found !== undefined) return found;
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPlace(parent), basename(absolute));
}

/** Tells what stands at a path. @throws Error if the file system does not let us look */
export function standingAt(path: string): Standing {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  if (found.isSymbolicLink()) return 'link';
  return found.isDirectory() ? 'folder' : 'file';
}

function realpathOrMissing(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
