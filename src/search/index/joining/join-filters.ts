import { readFilter } from '../../query/engine/read-filter.ts';
import { writeCbor } from './write-cbor.ts';

/** A filter of a part, unpacked, with the number that its first page has in the whole index. */
export interface PlacedFilter {
  readonly content: Buffer;
  readonly offset: number;
}

/** Joins what the parts know of one filter: the pages of each value, in the order of the values. */
export function joinFilter(name: string, parts: readonly PlacedFilter[]): Buffer {
  const pages = new Map<string, number[]>();
  for (const { content, offset } of parts) {
    for (const [value, numbers] of readFilter(content)) {
      const others = pages.get(value) ?? [];
      others.push(...numbers.map((number) => number + offset));
      pages.set(value, others);
    }
  }
  const values = [...pages]
    .map(([value, numbers]) => ({ value, key: Buffer.from(value, 'utf8'), numbers }))
    .sort((left, right) => left.key.compare(right.key));
  return writeCbor([name, values.map(({ value, numbers }) => [value, numbers])]);
}
