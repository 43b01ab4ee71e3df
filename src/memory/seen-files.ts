import { readdirSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { fileDigest } from './file-digests.ts';

/** A file as it was when it was last read. */
export interface SeenFile {
  readonly bytes: number;
  /** When it was written, and when the system last changed what it knows of it: milliseconds since 1970. */
  readonly written: number;
  readonly changed: number;
  /** Its number in the file system. */
  readonly number: number;
  /** When it was read. */
  readonly read: number;
  /** The SHA-256 of what was in it; `none` of what is no file. */
  readonly sha256: string;
}

/** Files by their paths from a folder, with forward slashes. */
export type SeenFiles = ReadonlyMap<string, SeenFile>;

/**
 * Some systems tell moments to two seconds only: a file that was changed so shortly before it was read
 * may have been changed again without its looking so.
 */
const coarsest = 2000;

/**
 * Finds out what is in all files below a folder. One that is, for all that the system says of it, the
 * file that was read before is not read again.
 *
 * @param folder absolute; one that is not there has nothing in it
 * @param known what was found there before
 * @param isWanted whether something of this name is looked at, with all that is below it
 * @throws what the system throws where something may not be read
 */
export function seeFiles(
  folder: string,
  known: SeenFiles = new Map(),
  isWanted: (name: string) => boolean = () => true,
): SeenFiles {
  const seen = new Map<string, SeenFile>();
  const look = (within: string): void => {
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      if (!isWanted(entry.name)) continue;
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) look(path);
      else seen.set(path, seeFile(join(folder, path), known.get(path)));
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) look('');
  return seen;
}

/**
 * Finds out what is in a file.
 *
 * @param path absolute
 * @param known what was found there before, which stands unless the system says that the file is another
 * @throws what the system throws where it may not be read
 */
export function seeFile(path: string, known: SeenFile | undefined): SeenFile {
  const read = Date.now();
  const found = lstatSync(path);
  const { size: bytes, mtimeMs: written, ctimeMs: changed, ino: number } = found;
  if (
    known?.bytes === bytes &&
    known.written === written &&
    known.changed === changed &&
    known.number === number &&
    Math.max(written, changed) + coarsest < known.read
  )
    return known;
  const sha256 = found.isFile() ? fileDigest(path) : 'none';
  return { bytes, written, changed, number, read, sha256 };
}
