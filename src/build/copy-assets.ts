import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './output/files-below.ts';
import { isLeftBySystem } from './output/left-by-systems.ts';
import type { SiteFiles } from './site/site-files.ts';
import type { WriteSiteFile } from './site/site-folder.ts';

/**
 * Copies files that pages need as they are: styles, scripts and fonts of the layouts, and what the
 * newsroom has in `public/`.
 *
 * @param folder absolute; one that is not there has nothing in it
 * @param owner what the files belong to, for messages
 * @param reserved folders in which the owner may put nothing
 * @returns a line for each thing that may not be there, or is no plain file: a link may lead anywhere
 */
export function copyAssets(
  folder: string,
  owner: string,
  files: SiteFiles,
  write: WriteSiteFile,
  reserved: readonly string[] = [],
): readonly string[] {
  if (!existsSync(folder)) return [];
  const complaints: string[] = [];
  for (const { path: file, plain } of filesBelow(folder)) {
    if (reserved.some((name) => file.toLowerCase().startsWith(`${name}/`))) {
      complaints.push(
        `${file}  of ${owner} lies where the site keeps files of its own, which browsers may keep for a year. Move it to another folder.`,
      );
    } else if (!plain) {
      complaints.push(
        `${file}  of ${owner} is a link or a special file, which would publish what lies elsewhere. Put the file itself there.`,
      );
    } else if (!isLeftBySystem(file)) {
      files.claim(file, owner);
      write(file, readFileSync(join(folder, file)));
    }
  }
  return complaints;
}
