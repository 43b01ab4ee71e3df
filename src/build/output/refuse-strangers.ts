import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { isAsMade } from './is-as-made.ts';
import { isLeftBySystem } from './left-by-systems.ts';
import { OutputRefused } from './output-refused.ts';
import { markName, readMark } from './site-mark.ts';

/** As many are named; the others are counted. */
const named = 5;

/**
 * Makes sure that a folder holds nothing but what a build made, as it made it.
 *
 * @param folder that a build is about to replace
 * @param shown the folder as it was written by the one who builds
 * @returns whether it holds all that the build made, with the same rights, and nothing that systems leave
 * @throws OutputRefused with the names of what would be lost
 */
export function refuseStrangers(folder: string, shown: string): boolean {
  const mark = readMark(folder);
  const all = [...filesBelow(folder)];
  const found = all.filter(({ path }) => !isLeftBySystem(path));
  if (mark === undefined) {
    if (found.length === 0) return false;
    throw new OutputRefused(
      `${shown} is not a site that a build made: it holds ${listed(found.map(({ path }) => path))}, and no ${markName}. A build replaces its output folder as a whole, and all that would be lost. Give a new or an empty folder with --out; if this is the site of an older version, delete it by hand.`,
    );
  }
  const { mtimeMs: markedAt, mode } = lstatSync(join(folder, markName));
  let isWhole = all.length === Object.keys(mark.files).length + 1;
  const unknown: string[] = [];
  const changed: string[] = [];
  for (const { path, plain } of found) {
    if (path === markName) continue;
    const made = plain && Object.hasOwn(mark.files, path) ? mark.files[path] : undefined;
    if (made === undefined) unknown.push(path);
    else {
      const file = join(folder, path);
      const stats = lstatSync(file);
      isWhole &&= stats.mode === mode;
      if (!isAsMade(file, stats, made, markedAt)) changed.push(path);
    }
  }
  if (unknown.length === 0 && changed.length === 0) return isWhole;
  throw new OutputRefused(
    [
      ...(unknown.length === 0 ? [] : [`${shown} holds what no build made: ${listed(unknown)}.`]),
      ...(changed.length === 0
        ? []
        : [`In ${shown} was changed since the build: ${listed(changed)}.`]),
      'A build replaces its output folder as a whole, and that would be lost. Move it elsewhere (what is to be published as it is belongs in public/), or delete it, or give another folder with --out.',
    ].join(' '),
  );
}

function listed(paths: readonly string[]): string {
  const first = [...paths].sort().slice(0, named);
  const others = paths.length - first.length;
  return others === 0 ? first.join(', ') : `${first.join(', ')} and ${others} more`;
}
