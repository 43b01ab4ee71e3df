import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The files of an index, by their paths in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Stands at the beginning of every file, once it is unpacked. */
const signature = 'pagefind_dcd';

/** Unpacks a file of an index. @throws Error if it is none */
export function unpack(file: Uint8Array | undefined, path: string): Buffer {
  if (file === undefined) throw new Error(`A part of the search index has no ${path}.`);
  const bytes = gunzipSync(file);
  if (bytes.toString('latin1', 0, signature.length) !== signature)
    throw new Error(`${path} is no file of a search index.`);
  return bytes.subarray(signature.length);
}

/** Packs what a file of an index holds. */
export function pack(content: Buffer): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature, 'latin1'), content]));
}

/** The name of a file by what it holds: browsers keep files by their names. */
export function nameOf(language: string, content: Buffer): string {
  return `${language}_${hash('sha256', content).slice(0, 10)}`;
}
