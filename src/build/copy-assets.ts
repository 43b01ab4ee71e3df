import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './output/files-below.ts';
import { isLeftBySystem } from './output/left-by-systems.ts';
import type { SiteFiles } from './site-files.ts';
import type { WriteSiteFile } from './write-site-file.ts';

/**
 * Copies files that pages need as they are: styles, scripts and fonts of the layouts, and what the
 * newsroom has in `public/`.
 *
 * @param folder absolute; one that is not there has nothing in it
 * @param owner what the files belong to, for messages
 * @returns a line for each thing in the folder that is no plain file: a link may lead anywhere
 */
export function copyAssets(
  folder: string,
  owner: string,
  files: SiteFiles,
  write: WriteSiteFile,
): readonly string[] {
  if (!existsSync(folder)) return [];
  const complaints: string[] = [];
  for (const { path: file, plain } of filesBelow(folder)) {
    if (!plain) {
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
