import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file of the site: its path in the site, with forward slashes, and what it holds. */
export type WriteSiteFile = (file: string, content: string | Uint8Array) => void;

/**
 * Prepares to write files of a site. A folder is made once, however many files lie in it.
 *
 * @param folder of the site, absolute
 */
export function createSiteWriter(folder: string): WriteSiteFile {
  const made = new Set<string>();
  return (file, content) => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(path, content);
  };
}
