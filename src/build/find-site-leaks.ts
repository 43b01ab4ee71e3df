import { findLeaks, type Leak } from '../checks/leaks/find-leaks.ts';
import type { Secret } from '../checks/leaks/secrets-of.ts';
import { digestBytes } from '../memory/digest-bytes.ts';
import { digestText } from '../memory/digest-text.ts';
import type { Memory } from '../memory/memory.ts';

/**
 * What the files of a site tell of secrets. A file that told none of the same secrets before is not
 * searched again: searching takes far longer than reading.
 *
 * @param files paths in the site
 * @param read gives the bytes of one
 */
export function findSiteLeaks(
  files: readonly string[],
  read: (file: string) => Buffer,
  secrets: readonly Secret[],
  memory: Memory,
): readonly Leak[] {
  if (secrets.length === 0) return [];
  const silent = memory.shelf<true>('silent file');
  const sought = digestText(JSON.stringify(secrets));
  return files.flatMap((file) => {
    const bytes = read(file);
    const key = digestText(file, digestBytes(bytes), sought);
    if (silent.get(key) === true) return [];
    const leaks = findLeaks(file, bytes, secrets);
    if (leaks.length === 0) silent.keep(key, true);
    return leaks;
  });
}
