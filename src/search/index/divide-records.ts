import { hash } from 'node:crypto';
import type { SearchRecord } from '../query/search-record.ts';

/** So many pages the indexer takes in some 300 MB. */
export const ordinaryPart = 600;

/**
 * Divides what can be found into parts, each page by a digest of its address: it stays in its part
 * whatever becomes of others, until there are twice as many. No part is empty but the only one.
 *
 * @param most about so many pages in a part
 */
export function divideRecords(
  records: readonly SearchRecord[],
  most: number,
): readonly (readonly SearchRecord[])[] {
  let count = 1;
  while (records.length / count > most) count *= 2;
  const parts = Array.from({ length: count }, (): SearchRecord[] => []);
  for (const record of records) parts[placeAmong(record.address, count)]?.push(record);
  const filled = parts.filter((part) => part.length > 0);
  return filled.length === 0 ? [[]] : filled;
}

/** To which of so many parts an address belongs, from 0 on. */
export function placeAmong(address: string, count: number): number {
  return Number.parseInt(hash('sha256', address).slice(0, 8), 16) % count;
}
