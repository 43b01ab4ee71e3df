import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * A name for the bytes of a file, `none` if it is not there.
 *
 * @param path absolute
 */
export function fileDigest(path: string): string {
  if (!existsSync(path)) return 'none';
  return hash('sha256', readFileSync(path));
}

/**
 * All files below a folder, as sorted paths from it, with forward slashes.
 *
 * @param isWanted whether a file, or a folder with all that is below it, is looked at: by its path, that
 * of a folder with a slash at its end
 */
export function filesBelow(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): string[] {
  const found: string[] = [];
  const look = (within: string): void => {
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      const path = `${within}${entry.name}`;
      if (entry.isFile() && isWanted(path)) found.push(path);
      if (isFolder(entry, join(folder, path)) && isWanted(`${path}/`)) look(`${path}/`);
    }
  };
  look('');
  return found.sort();
}

/** A link to a folder is one too. */
function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
