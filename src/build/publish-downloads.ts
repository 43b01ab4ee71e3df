import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ShownDownload } from '../page-objects/downloads/shown-downloads.ts';
import type { SiteFiles } from './site/site-files.ts';
import type { WriteSiteFile } from './site/site-folder.ts';

/**
 * Puts the files that pages offer into the site, as they are.
 *
 * @param root the root of the repository, absolute
 */
export function publishDownloads(
  downloads: Iterable<ShownDownload>,
  root: string,
  files: SiteFiles,
  write: WriteSiteFile,
): void {
  for (const { file, address } of downloads) {
    files.claim(address.slice(1), `the file ${file}`);
    write(address.slice(1), readFileSync(resolve(root, file)));
  }
}
