import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSource } from '../../content/file-source.ts';
import { digestBytes } from '../../memory/digest-bytes.ts';

const ofText = /\.(?:mdx|yaml)$/u;

/**
 * Content of which no file is read twice unless it was saved: the system tells by its size, its times and
 * its number whether it was. Texts stay at hand; of pictures, which are large, their digests.
 *
 * @param folder the content folder, absolute
 */
export function unchangedSource(source: FileSource, folder: string): FileSource {
  const texts = new Map<string, { readonly stamp: string; readonly bytes: Buffer }>();
  const digests = new Map<string, { readonly stamp: string; readonly digest: string }>();
  const stampOf = (path: string): string => {
    const found = lstatSync(join(folder, path), { bigint: true });
    return `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
  };
  return {
    list: source.list,
    read: (path, part) => {
      if (part !== undefined || !ofText.test(path)) return source.read(path, part);
      const stamp = stampOf(path);
      const before = texts.get(path);
      if (before?.stamp === stamp) return before.bytes;
      const bytes = source.read(path);
      texts.set(path, { stamp, bytes });
      return bytes;
    },
    digestOf: (path) => {
      const stamp = stampOf(path);
      const before = digests.get(path);
      if (before?.stamp === stamp) return before.digest;
      const digest = digestBytes(source.read(path));
      digests.set(path, { stamp, digest });
      return digest;
    },
  };
}
