import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { writeMark, type MadeFile } from '../output/site-mark.ts';
import { foldedPath } from './folded-path.ts';
import { standingFiles } from './standing-files.ts';

/**
 * Writes a file of the site: its path in the site, with forward slashes, what it holds, and the
 * SHA-256 of that, if it is known.
 */
export type WriteSiteFile = (file: string, content: string | Uint8Array, sha256?: string) => void;

/** The folder of the site in the making. */
export interface SiteFolder {
  /** Absolute. */
  readonly folder: string;
  /** Writes a file; what stands there already with the same bytes stays. */
  readonly write: WriteSiteFile;
  /** Takes a file that stands there with bytes of this SHA-256 into the site; false if none does. */
  readonly take: (file: string, sha256: string) => boolean;
  /** Whether a file stands there with bytes of this SHA-256. */
  readonly stands: (file: string, sha256: string) => boolean;
  /** All files that were written or taken. */
  readonly made: ReadonlyMap<string, MadeFile>;
  /** Removes what stood there and was neither written nor taken. */
  readonly removeOthers: () => void;
  /** Notes what stands there, so that the next build can make its site of it. */
  readonly leave: () => void;
}

/** Something of an earlier site: a file, or a folder that holds some. */
interface Standing {
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * Opens the folder in which a site is made: an empty one, or that of an earlier site, of which only
 * what differs is written. A file that is replaced is a new one: whoever reads the old one, or has it
 * under another name, keeps it.
 *
 * @param folder absolute
 */
export function openSiteFolder(folder: string): SiteFolder {
  const standing = standingFiles(folder);
  const made = new Map<string, MadeFile>();
  const folders = new Set(['.']);
  /** The folders of which files were written or taken. */
  const used = new Set(['.']);
  const names = new Map<string, Standing>();
  for (const file of standing.keys()) {
    names.set(foldedPath(file), { path: file, isFolder: false });
    for (const path of foldersAround(file)) {
      if (folders.has(path)) break;
      folders.add(path);
      names.set(foldedPath(path), { path, isFolder: true });
    }
  }
  const note = (file: string, what: MadeFile): void => {
    made.set(file, what);
    for (const path of foldersAround(file)) {
      if (used.has(path)) return;
      used.add(path);
    }
  };
  /** Removes what takes the place of a file or a folder: a former one, also with other capitals. */
  const clear = (path: string, isFolder: boolean): void => {
    const other = names.get(foldedPath(path));
    if (other === undefined || (isFolder && other.isFolder && other.path === path)) return;
    // Where capitals tell folders apart, both may belong to the site.
    if (other.isFolder && used.has(other.path)) return;
    rmSync(join(folder, other.path), { recursive: true, force: true });
    names.delete(foldedPath(path));
    standing.delete(other.path);
    if (!other.isFolder) return;
    const isBelow = (each: string): boolean => each.startsWith(`${other.path}/`);
    for (const file of standing.keys()) if (isBelow(file)) standing.delete(file);
    for (const each of folders) if (each === other.path || isBelow(each)) folders.delete(each);
  };
  const makeFolder = (path: string): void => {
    if (folders.has(path)) return;
    makeFolder(posix.dirname(path));
    clear(path, true);
    mkdirSync(join(folder, path), { recursive: true });
    folders.add(path);
  };
  const stands = (file: string, sha256: string): boolean => standing.get(file)?.sha256 === sha256;
  const take = (file: string, sha256: string): boolean => {
    const there = standing.get(file);
    if (there?.sha256 !== sha256) return false;
    note(file, there);
    return true;
  };
  return {
    folder,
    write: (file, content, sha256 = hash('sha256', content)) => {
      if (take(file, sha256)) return;
      makeFolder(posix.dirname(file));
      clear(file, false);
      // A link that somebody puts there meanwhile is not followed.
      writeFileSync(join(folder, file), content, { flag: 'wx' });
      note(file, { bytes: Buffer.byteLength(content), sha256 });
    },
    take,
    stands,
    made,
    removeOthers: () => {
      const others = [...standing.keys()].filter((file) => !made.has(file));
      for (const file of others) rmSync(join(folder, file), { force: true });
      const emptied = new Set(others.flatMap((file) => [...foldersAround(file)]));
      for (const path of [...emptied].sort().reverse())
        if (readdirSync(join(folder, path)).length === 0) rmdirSync(join(folder, path));
    },
    leave: () => {
      writeMark(folder, new Map([...standing, ...made]));
    },
  };
}

/** The folders around a file, from the inside out, but for that of the site. */
function* foldersAround(file: string): Generator<string> {
  for (let path = posix.dirname(file); path !== '.'; path = posix.dirname(path)) yield path;
}
