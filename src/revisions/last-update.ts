import type { UpdateNote } from '../model/update-note.ts';
import { compareNewestFirst } from './order-updates.ts';

/**
 * The moment at which a story was last updated: that of its newest dated note.
 *
 * @returns as `content/` writes it; undefined if no note has a date
 */
export function lastUpdate(updates: readonly UpdateNote[]): string | undefined {
  const newest = updates.toSorted(compareNewestFirst)[0];
  return newest === undefined || newest.at === 'undated' ? undefined : newest.at;
}
