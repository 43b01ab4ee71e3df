import { posix } from 'node:path';

/**
 * The path of a file from the content folder.
 *
 * @param folder the content folder, as problems name it
 * @param file the file in the same way, from the root of the repository
 */
export function pathWithin(folder: string, file: string): string {
  // Asked for each picture of an archive; only what is no file of the content needs more care.
  return folder !== '' && file.startsWith(`${folder}/`)
    ? file.slice(folder.length + 1)
    : posix.relative(folder, file);
}
