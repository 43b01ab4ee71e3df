import { cborReader } from './cbor-reader.ts';

/** Reads a file of a filter (`*.pf_filter`), unpacked: the numbers of the pages of each value. */
export function readFilter(content: Uint8Array): [value: string, pages: number[]][] {
  const read = cborReader(content);
  const tuple = (): void => {
    if (read.list() !== 2) throw new Error('The search index is of an unknown version.');
  };
  tuple();
  read.text();
  return Array.from({ length: read.list() }, (): [string, number[]] => {
    tuple();
    return [read.text(), Array.from({ length: read.list() }, read.number)];
  });
}
