import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ownLimits } from '../text/limits.ts';
import type { ContentPlace } from './content-files.ts';
import type { EntryKind, FileSource, FoundEntry } from './file-source.ts';

/**
 * Content in a folder of the file system.
 *
 * @param folder its path, absolute; this one may be a link, nothing in it may
 */
export function diskSource(folder: string): FileSource {
  return {
    list: (most) => listFolder(folder, most),
    read: (path, part) => {
      const file = join(folder, path);
      return part === undefined ? readFileSync(file) : readPart(file, part);
    },
  };
}

/**
 * The content folder of a repository, with the limits of a newsroom’s own content.
 *
 * @param root the root of the repository, absolute: problems name files from there
 * @param content the content folder, absolute
 */
export function contentOnDisk(root: string, content: string): ContentPlace {
  return {
    source: diskSource(content),
    folder: relative(root, content).split(sep).join('/'),
    limits: ownLimits,
  };
}

/**
 * What stands at a path, and all that is below it, in no order; nothing if it is hidden or gone.
 *
 * @param folder the content folder, absolute
 * @param path from there, with forward slashes
 */
export function entriesAt(folder: string, path: string): readonly FoundEntry[] {
  if (path.split('/').some((name) => name.startsWith('.'))) return [];
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  const kind = kindOf(found);
  if (kind !== 'folder') return [{ path, kind, bytes: kind === 'file' ? found.size : 0 }];
  const below = listFolder(join(folder, path));
  if (below === undefined) return [{ path, kind: 'locked', bytes: 0 }];
  return [
    { path, kind, bytes: 0 },
    ...below.map((entry) => ({ ...entry, path: `${path}/${entry.path}` })),
  ];
}

function listFolder(folder: string, most = Infinity): FoundEntry[] | undefined {
  const top = entriesIn(folder);
  if (top === undefined) return undefined;
  const found: FoundEntry[] = [];
  const waiting = [{ path: '', entries: top }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of next.entries) {
      if (found.length >= most) break;
      if (entry.name.startsWith('.')) continue;
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      const kind = kindOf(entry);
      const entries = kind === 'folder' ? entriesIn(join(folder, path)) : undefined;
      if (entries !== undefined) waiting.push({ path, entries });
      if (kind === 'folder' && entries === undefined)
        found.push({ path, kind: 'locked', bytes: 0 });
      else if (kind === 'file') found.push(sizedFile(folder, path));
      else found.push({ path, kind, bytes: 0 });
    }
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What a folder holds; `undefined` if it is none, or may not be read. */
function entriesIn(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function kindOf(entry: Dirent | Stats): EntryKind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special';
}

function sizedFile(folder: string, path: string): FoundEntry {
  const bytes = lstatSync(join(folder, path), { throwIfNoEntry: false })?.size;
  return bytes === undefined ? { path, kind: 'locked', bytes: 0 } : { path, kind: 'file', bytes };
}

function readPart(file: string, part: number): Buffer {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    const bytes = Buffer.alloc(Math.min(Math.abs(part), size));
    const start = part < 0 ? Math.max(0, size + part) : 0;
    return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, start));
  } finally {
    closeSync(opened);
  }
}
