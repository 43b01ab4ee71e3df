import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFolder } from './site/site-folder.ts';

/** Puts a file with bytes of a SHA-256 into the site, if it stands in an earlier one; false if not. */
export type RecallFile = (file: string, sha256: string) => boolean;

/**
 * Prepares to take files from earlier sites. Their bytes are compared before they are taken.
 *
 * @param sites folders of the last site and of parts of this one, absolute
 * @param site in the making: it may be one of the earlier ones
 */
export function recallFrom(
  sites: readonly string[],
  site: Pick<SiteFolder, 'write' | 'take'>,
): RecallFile {
  return (file, sha256) => {
    if (site.take(file, sha256)) return true;
    for (const each of sites) {
      const bytes = bytesOf(join(each, file));
      if (bytes === undefined || hash('sha256', bytes) !== sha256) continue;
      site.write(file, bytes, sha256);
      return true;
    }
    return false;
  };
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
