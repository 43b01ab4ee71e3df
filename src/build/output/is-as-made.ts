import type { Stats } from 'node:fs';
import { digestOf } from './digest-of.ts';
import type { MadeFile } from './site-mark.ts';

/**
 * Whether a file is what a build made. One that is as long as it was, and that nobody has touched since
 * the mark was written, is not read again.
 *
 * @param found what the system says of it, or of the file that a link leads to
 * @param markedAt when the mark was written, in milliseconds since 1970
 */
export function isAsMade(
  file: string,
  { size, mtimeMs, ctimeMs }: Stats,
  made: MadeFile,
  markedAt: number,
): boolean {
  if (size !== made.bytes) return false;
  // Programs that copy set back when a file was written, but not when the system last changed it.
  return Math.max(mtimeMs, ctimeMs) < markedAt || digestOf(file).sha256 === made.sha256;
}
