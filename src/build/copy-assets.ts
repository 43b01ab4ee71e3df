import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './output/files-below.ts';
import type { SiteFiles } from './site-files.ts';
import type { WriteSiteFile } from './write-site-file.ts';

/**
 * Copies files that pages need as they are: styles, scripts and fonts of the layouts, and what the
 * newsroom has in `public/`.
 *
 * @param folder absolute; one that is not there has nothing in it
 * @param owner what the files belong to, for messages
 */
export function copyAssets(
  folder: string,
  owner: string,
  files: SiteFiles,
  write: WriteSiteFile,
): void {
  if (!existsSync(folder)) return;
  for (const { path: file } of filesBelow(folder)) {
    files.claim(file, owner);
    write(file, readFileSync(join(folder, file)));
  }
}
