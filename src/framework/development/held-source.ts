import { lstatSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { entriesAt } from '../../content/disk-source.ts';
import type { FileSource, FoundEntry } from '../../content/file-source.ts';
import { digestBytes } from '../../memory/digest-bytes.ts';

/** Content that is held while one writes: what nothing happened to is not looked at again. */
export interface HeldSource extends FileSource {
  /**
   * Notes that something may have happened to a file or folder: it is looked at before the next list.
   *
   * @param path absolute
   */
  readonly touch: (path: string) => void;
  /**
   * Looks whether something happened that nobody noted, a little at a time, and notes it.
   *
   * @returns whether there was anything
   */
  readonly lookAtAll: () => Promise<boolean>;
}

const ofText = /\.(?:mdx|yaml)$/u;

/** So many notes at once are a folder that was copied or a branch that was changed. */
const mostNotes = 200;

/** So many files are looked at at a time. */
const atOnce = 32;

interface Held {
  readonly entry: FoundEntry;
  /** Its size, times and number: others, once it is saved. */
  readonly stamp: string;
}

/**
 * Holds content at hand. Of a file to which nothing happened, the entry and the text are the very same
 * values in every list; of pictures, which are large, digests are held.
 *
 * @param folder the content folder, absolute
 */
export function heldSource(source: FileSource, folder: string): HeldSource {
  const held = new Map<string, Held>();
  const texts = new Map<string, { readonly entry: FoundEntry; readonly bytes: Buffer }>();
  const digests = new WeakMap<FoundEntry, string>();
  const noted = new Set<string>();
  let sorted: readonly FoundEntry[] | undefined;
  let top = '';
  const hold = (entries: readonly FoundEntry[], before: ReadonlyMap<string, Held>): void => {
    for (const entry of entries) {
      const stamp = stampOf(join(folder, entry.path));
      const known = before.get(entry.path);
      const isSame = known?.stamp === stamp && known.entry.kind === entry.kind;
      held.set(entry.path, isSame ? known : { entry, stamp });
    }
  };
  /** Whether they are others than before. */
  const replace = (entries: readonly FoundEntry[], before: ReadonlyMap<string, Held>): boolean => {
    hold(entries, before);
    return (
      entries.length !== before.size ||
      entries.some(({ path }) => held.get(path) !== before.get(path))
    );
  };
  const listAll = (most: number | undefined): boolean => {
    const before = new Map(held);
    held.clear();
    top = stampOf(folder);
    return replace(source.list(most) ?? [], before);
  };
  const lookAt = (path: string): boolean => {
    const before = new Map<string, Held>();
    for (const [at, one] of held) {
      if (at !== path && !at.startsWith(`${path}/`)) continue;
      before.set(at, one);
      held.delete(at);
    }
    return replace(entriesAt(folder, path), before);
  };
  return {
    list: (most) => {
      if (sorted !== undefined && noted.size === 0) return sorted;
      if (stampOf(folder) === '') {
        sorted = undefined;
        return undefined;
      }
      const paths = [...noted];
      noted.clear();
      const isAll = sorted === undefined || paths.length > mostNotes || paths.includes('');
      const areOthers = isAll
        ? listAll(most)
        : paths.filter((path) => lookAt(highestNew(path, folder, held))).length > 0;
      // The same list says that nothing happened.
      if (sorted !== undefined && !areOthers) return sorted;
      sorted = [...held.values()]
        .map(({ entry }) => entry)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
      return sorted;
    },
    read: (path, part) => {
      const entry = held.get(path)?.entry;
      if (entry === undefined || part !== undefined || !ofText.test(path))
        return source.read(path, part);
      const before = texts.get(path);
      if (before?.entry === entry) return before.bytes;
      const bytes = source.read(path);
      texts.set(path, { entry, bytes });
      return bytes;
    },
    digestOf: (path) => {
      const entry = held.get(path)?.entry;
      const digest = (entry && digests.get(entry)) ?? digestBytes(source.read(path));
      if (entry !== undefined) digests.set(entry, digest);
      return digest;
    },
    touch: (path) => {
      noted.add(relative(folder, path).split(sep).join('/'));
    },
    lookAtAll: async () => {
      const all = [...held];
      let isOther = stampOf(folder) !== top;
      for (let first = 0; first < all.length; first += atOnce) {
        await Promise.all(
          all.slice(first, first + atOnce).map(async ([path, { stamp }]) => {
            if ((await laterStampOf(join(folder, path))) === stamp) return;
            if (held.get(path)?.stamp !== stamp) return;
            noted.add(path);
            isOther = true;
          }),
        );
      }
      if (stampOf(folder) !== top) sorted = undefined;
      return isOther;
    },
  };
}

/** The highest folder on the way to a path that was not there when it was last looked at, or is gone. */
function highestNew(path: string, folder: string, held: ReadonlyMap<string, Held>): string {
  const parts = path.split('/');
  for (let count = 1; count < parts.length; count += 1) {
    const above = parts.slice(0, count).join('/');
    if (held.get(above)?.entry.kind !== 'folder' || stampOf(join(folder, above)) === '')
      return above;
  }
  return path;
}

/** The stamp of a file, an empty one if it is gone. */
function stampOf(file: string): string {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : stampFrom(found);
}

async function laterStampOf(file: string): Promise<string> {
  return lstat(file, { bigint: true }).then(stampFrom, () => '');
}

interface Times {
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

function stampFrom({ ino, size, mtimeNs, ctimeNs }: Times): string {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
