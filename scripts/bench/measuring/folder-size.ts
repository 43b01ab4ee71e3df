import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a folder. */
export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
  /** How many of the files are pages. */
  readonly pages: number;
}

/** Counts the files of a folder and of all within it; a link to a folder is followed. */
export function folderSize(folder: string): FolderSize {
  let [files, bytes, pages] = [0, 0, 0];
  for (const path of globSync('**/*', { cwd: folder })) {
    const found = statSync(join(folder, path));
    if (!found.isFile()) continue;
    files += 1;
    bytes += found.size;
    if (path.endsWith('.html')) pages += 1;
  }
  return { files, bytes, pages };
}
