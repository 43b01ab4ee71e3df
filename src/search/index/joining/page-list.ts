import type { CborReader } from '../../query/engine/cbor-reader.ts';
import { listHead, writeCbor } from './write-cbor.ts';

/**
 * The pages on which a word stands, as a part of an index has them. The number of each page is told
 * as the distance from the one before, so that of a list that is put behind another only the first
 * number changes: everything after it is kept as the bytes that it is.
 */
export interface PageList {
  readonly count: number;
  /** Numbers of the first and the last page. */
  readonly first: number;
  readonly last: number;
  /** How much stands in it: places and pages. Files of words are cut by it. */
  readonly size: number;
  /** Everything after the number of the first page. */
  readonly rest: Buffer;
}

/**
 * Reads a list of pages.
 *
 * @param bytes in which `read` stands at the list; they are changed where fields have other numbers
 * @param fieldNumbers the number that each field has in the whole index
 */
export function readPageList(
  read: CborReader,
  bytes: Buffer,
  fieldNumbers: readonly number[],
): PageList {
  const count = read.list();
  let [first, last, size, start] = [0, 0, count, read.at()];
  for (let page = 0; page < count; page += 1) {
    if (read.list() !== 3) throw new Error('The search index is of an unknown version.');
    last += read.number();
    if (page === 0) [first, start] = [last, read.at()];
    const places = read.list();
    for (let place = 0; place < places; place += 1) read.number();
    const inFields = read.list();
    for (let place = 0; place < inFields; place += 1) {
      const at = read.at();
      const value = read.number();
      if (value < 0) bytes[at] = fieldMark(fieldNumbers[-1 - value]);
    }
    size += places + inFields;
  }
  return { count, first, last, size, rest: bytes.subarray(start, read.at()) };
}

/** A list of pages in a part, with the number that its first page has in the whole index. */
export interface PlacedList {
  readonly list: PageList;
  readonly offset: number;
}

/** Writes lists of pages, one behind the other, as one. */
export function writePageLists(lists: readonly PlacedList[]): Buffer {
  const filled = lists.filter(({ list }) => list.count > 0);
  const count = filled.reduce((sum, { list }) => sum + list.count, 0);
  let before = 0;
  const pieces = filled.flatMap(({ list, offset }) => {
    const distance = list.first + offset - before;
    before = list.last + offset;
    return [listHead(3), writeCbor(distance), list.rest];
  });
  return Buffer.concat([listHead(count), ...pieces]);
}

/** A field is told by a negative number of one byte: -1 for the first. */
function fieldMark(number: number | undefined): number {
  if (number === undefined || number > 23) throw new Error('The search index has too many fields.');
  return 0x20 | number;
}
