import type { LiveEntry } from '../../model/live-entry.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

/** What must hold across the fields of an entry of live coverage. */
export const liveEntryRules: readonly Rule<LiveEntry>[] = [
  listedTwice(({ authors }) => [{ path: ['authors'], items: authors }]),
];
