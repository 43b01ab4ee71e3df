import { lastUpdate } from '../../revisions/last-update.ts';
import { instantOf } from '../../text/instant-of.ts';
import type { NewsroomStory } from '../newsroom.ts';

/**
 * The moment at which a story last changed as readers are told: that of its newest dated note, or of
 * the newest entry of its live coverage.
 *
 * @returns as `content/` writes it; undefined if neither is there
 */
export function lastChange({
  value,
  entries,
}: Pick<NewsroomStory, 'value' | 'entries'>): string | undefined {
  const updated = lastUpdate(value.updates);
  const newest = entries[0]?.value.at;
  if (updated === undefined || newest === undefined) return newest ?? updated;
  return instantOf(newest) > instantOf(updated) ? newest : updated;
}
