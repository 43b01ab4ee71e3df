import { cborReader } from './cbor-reader.ts';

/** What an index says of itself (Pagefind 1.6, `pagefind.*.pf_meta`). */
export interface IndexMeta {
  readonly version: string;
  /** The pages by their numbers: the name of what is kept of each, and how many words it has. */
  readonly pages: readonly MetaPage[];
  /** The files of words, in the order of their words. */
  readonly chunks: readonly MetaChunk[];
  /** The file of each filter. */
  readonly filters: readonly (readonly [name: string, file: string])[];
  /** The numbers of the pages in the order of each sort. */
  readonly sorts: readonly (readonly [name: string, pages: readonly number[]])[];
  /** The names of the fields, in the order of the alphabet; words are filed under their numbers. */
  readonly fields: readonly string[];
}

export type MetaPage = readonly [name: string, words: number, group: string];
export type MetaChunk = readonly [from: string, to: string, file: string];

/** Reads what an index says of itself. @throws Error if it is of another form */
export function readMeta(bytes: Uint8Array): IndexMeta {
  const read = cborReader(bytes);
  const listOf = <Item>(item: () => Item): Item[] => Array.from({ length: read.list() }, item);
  const tuple = (length: number): void => {
    if (read.list() !== length) throw new Error('The search index is of an unknown version.');
  };
  tuple(6);
  const version = read.text();
  const pages = listOf((): MetaPage => {
    tuple(3);
    return [read.text(), read.number(), read.text()];
  });
  const chunks = listOf((): MetaChunk => {
    tuple(3);
    return [read.text(), read.text(), read.text()];
  });
  const filters = listOf((): readonly [string, string] => {
    tuple(2);
    return [read.text(), read.text()];
  });
  const sorts = listOf((): readonly [string, readonly number[]] => {
    tuple(2);
    return [read.text(), listOf(read.number)];
  });
  return { version, pages, chunks, filters, sorts, fields: listOf(read.text) };
}
