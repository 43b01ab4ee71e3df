import { lstatSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAsMade } from '../output/is-as-made.ts';
import { markName, readMark, type MadeFile } from '../output/site-mark.ts';

/**
 * Finds what stands in the folder of an earlier site just as it was written, and removes all else: what
 * was changed, what was added, empty folders, and the mark. From here on a build that is killed leaves
 * a folder without one, which nobody takes for a whole site.
 *
 * @param folder absolute: that of a site, or an empty one
 * @returns the files that stand there, by their paths
 */
export function standingFiles(folder: string): Map<string, MadeFile> {
  const standing = new Map<string, MadeFile>();
  const files = readMark(folder)?.files ?? {};
  const markFile = join(folder, markName);
  const marked = lstatSync(markFile, { throwIfNoEntry: false });
  rmSync(markFile, { force: true });
  const isKept = (place: string, made: MadeFile): boolean => {
    const found = lstatSync(place);
    return found.mode === marked?.mode && isAsMade(place, found, made, marked.mtimeMs);
  };
  /** Looks through a folder, and tells whether anything is left in it. */
  const look = (within: string): boolean => {
    let left = 0;
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      const place = join(folder, path);
      if (entry.isDirectory()) {
        if (look(path)) left += 1;
        else rmdirSync(place);
        continue;
      }
      const made = Object.hasOwn(files, path) ? files[path] : undefined;
      if (made !== undefined && entry.isFile() && isKept(place, made)) {
        standing.set(path, made);
        left += 1;
      } else rmSync(place);
    }
    return left > 0;
  };
  look('');
  return standing;
}
