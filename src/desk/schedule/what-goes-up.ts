import type { Nouns } from '../../content/read-nouns.ts';
import { instantOf } from '../../text/instant-of.ts';
import { momentIn } from '../new/moment-in.ts';

/** A story, or an entry of live coverage, that is not out yet. */
export interface ScheduledStory {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** When its embargo ends, in the zone of the newsroom. */
  readonly goesUp: string;
  readonly isDraft: boolean;
}

/** What is not out yet. */
export interface Schedule {
  /** Under embargo, the next first. */
  readonly waiting: readonly ScheduledStory[];
  /** Drafts without a moment, by name. */
  readonly drafts: readonly Omit<ScheduledStory, 'goesUp'>[];
}

/**
 * What goes up when. A draft does not go up by itself, whatever its embargo says.
 *
 * @param now in milliseconds since 1970
 */
export function whatGoesUp({ articles, entries, publication }: Nouns, now: number): Schedule {
  const timeZone = publication?.value.timeZone ?? 'UTC';
  const all = [...articles.values(), ...entries.values()].map(({ id, file, value }) => ({
    id,
    file,
    value,
  }));
  const waiting = all
    .flatMap(({ id, file, value: { title, draft, embargo } }) => {
      const instant = embargo === undefined ? Number.NaN : instantOf(embargo);
      return instant > now ? [{ id, title, file, isDraft: draft, instant }] : [];
    })
    .sort((one, other) => one.instant - other.instant || (one.id < other.id ? -1 : 1))
    .map(({ instant, ...story }) => ({ ...story, goesUp: momentIn(instant, timeZone) }));
  const isWaiting = new Set(waiting.map(({ id }) => id));
  const drafts = all
    .filter(({ id, value }) => value.draft && !isWaiting.has(id))
    .map(({ id, file, value: { title } }) => ({ id, file, title, isDraft: true }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return { waiting, drafts };
}

/** The schedule as text for a terminal. */
export function scheduleText({ waiting, drafts }: Schedule, timeZone: string): string {
  if (waiting.length + drafts.length === 0) return 'Everything is out.';
  const lines = waiting.map(({ goesUp, title, file, isDraft }) => {
    const moment = `${goesUp.slice(0, 10)} ${goesUp.slice(11, 16)}`;
    const held = isDraft
      ? '\n                    a draft: it stays back until “draft: true” is taken out'
      : '';
    return `  ${moment}  ${title}\n                    ${file}${held}`;
  });
  const undated = drafts.map(({ title, file }) => `  ${title}\n    ${file}`);
  return [
    ...(lines.length === 0 ? [] : [`Under embargo (times of ${timeZone}):`, ...lines]),
    ...(lines.length === 0
      ? []
      : ['A story goes up with the first build after its moment: see that one runs then.']),
    ...(undated.length === 0 ? [] : ['Drafts:', ...undated]),
  ].join('\n');
}
