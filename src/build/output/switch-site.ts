import { readlinkSync, renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { basename, join, relative, dirname } from 'node:path';
import { newPath, previousSite, standingAt } from './output-place.ts';

/**
 * What stands at the output folder's path: a link into the workshop, which is switched from one
 * whole site to the next in one step; or a plain folder, which is moved aside for its successor.
 */
export type OutputShape = 'link' | 'folder';

/**
 * Publishes a whole new site. With links there is no moment without a whole site at `out`. With
 * folders there is none between two renames; the former site then stands at `previousSite(out)`,
 * and comes back if the second one fails.
 *
 * @param fresh folder of the new site, in the workshop of `out`
 * @param out absolute path of the output folder; what stands there is a site or nothing
 */
export function switchSite(fresh: string, out: string, shape: OutputShape): void {
  const arriving = shape === 'link' ? linkTo(fresh, out) : fresh;
  const standing = standingAt(out);
  if (standing === 'nothing' || (standing === 'link' && shape === 'link')) {
    renameSync(arriving, out);
    return;
  }
  const previous = previousSite(out);
  rmSync(previous, { recursive: true, force: true });
  setAside(out, previous);
  try {
    renameSync(arriving, out);
  } catch (error) {
    putBack(previous, out);
    throw error;
  }
}

/** A relative link: the folder around both can be moved. */
function linkTo(site: string, out: string): string {
  const link = newPath(out, 'link');
  symlinkSync(relative(dirname(out), site), link, 'dir');
  return link;
}

function setAside(out: string, previous: string): void {
  if (standingAt(out) !== 'link') {
    renameSync(out, previous);
    return;
  }
  symlinkSync(basename(readlinkSync(out)), previous, 'dir');
  unlinkSync(out);
}

function putBack(previous: string, out: string): void {
  if (standingAt(previous) !== 'link') {
    renameSync(previous, out);
    return;
  }
  symlinkSync(relative(dirname(out), join(dirname(previous), readlinkSync(previous))), out, 'dir');
}
