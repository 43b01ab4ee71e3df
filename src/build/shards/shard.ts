import { placeAmong } from '../../search/index/divide-records.ts';

/** A part of a site that one of several machines works out. */
export interface Shard {
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
}

const most = 1000;

/** Reads `3/8`, the third part of eight; undefined if it is no such part. */
export function readShard(text: string): Shard | undefined {
  const [, number, of] = /^(\d+)\/(\d+)$/u.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined) return undefined;
  return number >= 1 && number <= of && of <= most ? { number, of } : undefined;
}

/**
 * Whether a page belongs to a part. It goes by the digest of its address, as in the parts of the
 * search index, so that both fall together when there are 2, 4, 8… of each.
 */
export function isInShard({ number, of }: Shard, address: string): boolean {
  return placeAmong(address, of) === number - 1;
}
