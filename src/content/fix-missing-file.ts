import { posix } from 'node:path';
import { nearestWord } from '../text/nearest-word.ts';
import type { ContentFiles } from './content-files.ts';

/**
 * What to type where a file is named that is not there: the name beside it that was meant, or where
 * to put the file.
 *
 * @param path of the file that names it, from the content folder
 * @param src as it is written there
 * @param fits whether a file, given by its path, may be named in that place
 */
export function fixMissingFile(
  files: ContentFiles,
  path: string,
  src: string,
  fits: (path: string) => boolean,
): string {
  const folder = posix.dirname(path);
  const beside = [...files.others.keys()]
    .filter((other) => posix.dirname(other) === folder && fits(other))
    .map((other) => `./${posix.basename(other)}`);
  const near = nearestWord(src, beside);
  return near === undefined
    ? `Put the file into ${posix.join(files.folder, folder)}/, or correct the name.`
    : `Did you mean “${near}”?`;
}
