import type { Nouns } from '../../content/read-nouns.ts';
import { localDay } from '../../words/dates/local-day.ts';
import type { CheckedNewsroom } from '../check-newsroom.ts';
import { toldOf, type Told } from '../report/text-report.ts';
import { daysBetween } from './days.ts';

/** Something that a check tells, and how long its story has been out. */
export interface DatedWarning extends Told {
  /** In days; `undefined` if it is about no story, or about one that is not out. */
  readonly age: number | undefined;
}

/**
 * Everything that a check tells, that of the oldest story first, and last what has no date.
 *
 * @param today in the newsroom’s zone: `2026-11-23`
 */
export function datedWarnings(checked: CheckedNewsroom, today: string): DatedWarning[] {
  const dayOf = daysOfFiles(checked.nouns);
  return toldOf(checked)
    .map((told) => {
      const day = dayOf.get(told.file);
      const age = day === undefined ? -1 : daysBetween(day, today);
      return { ...told, age: age < 0 ? undefined : age };
    })
    .sort((one, other) => (other.age ?? -1) - (one.age ?? -1));
}

/** The day of the story that a file belongs to, if it is no draft. */
function daysOfFiles({ articles, entries, annotations, publication }: Nouns): Map<string, string> {
  const timeZone = publication?.value.timeZone ?? 'UTC';
  const days = new Map<string, string>();
  for (const { id, file } of [...articles.values(), ...entries.values(), ...annotations.values()]) {
    const [story = ''] = id.split('/');
    const article = articles.get(story)?.value;
    if (article !== undefined && !article.draft)
      days.set(file, localDay(article.published, timeZone));
  }
  return days;
}
