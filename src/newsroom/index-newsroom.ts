import type { Newsroom, NewsroomIndex, NewsroomStory } from './newsroom.ts';
import { linkedIds } from './declared-references.ts';
import { onceForEach } from '../memory/once-for-each.ts';
import { localDay } from '../words/dates/local-day.ts';
import { widerTopics } from './wider-topics.ts';

/**
 * Builds every list of a newsroom once.
 *
 * @param stories newest first; every list keeps that order
 */
export function indexNewsroom(
  stories: readonly NewsroomStory[],
  timeZone: string,
  topics: Newsroom['topics'],
): NewsroomIndex {
  const nested = new Map([...topics].map(([id, { value }]) => [id, value]));
  const wider = new Map([...topics.keys()].map((id) => [id, widerTopics(nested, id)]));
  const dayOf = daysIn(timeZone);
  return {
    bySection: group(stories, ({ value }) => [value.section]),
    byStoryline: group(stories, ({ value }) =>
      value.storyline === undefined ? [] : [value.storyline],
    ),
    byTopic: group(stories, ({ value }) =>
      value.topics.flatMap((topic) => wider.get(topic) ?? [topic]),
    ),
    byOriginal: editions(stories),
    byAuthor: group(stories, ({ value }) => value.authors.map(({ person }) => person)),
    byAbout: group(stories, ({ value }) => value.entities.about),
    byMention: group(stories, subjectsOf),
    byYear: group(stories, (story) => [dayOf(story).slice(0, 4)]),
    byMonth: group(stories, (story) => [dayOf(story).slice(0, 7).replace('-', '/')]),
  };
}

const dayByZone = new Map<string, (story: NewsroomStory) => string>();

/** The days of stories in a zone: working one out is slow. */
function daysIn(timeZone: string): (story: NewsroomStory) => string {
  const known = dayByZone.get(timeZone);
  if (known !== undefined) return known;
  const dayOf = onceForEach(({ value }: NewsroomStory) => localDay(value.published, timeZone));
  dayByZone.set(timeZone, dayOf);
  return dayOf;
}

/** Whom a story names, quotes or is about. */
const subjectsOf = onceForEach(({ value, mentions, quoted }: NewsroomStory): readonly string[] => [
  ...new Set([...linkedIds(value), ...mentions.map(({ id }) => id), ...quoted]),
]);

function editions(stories: readonly NewsroomStory[]): NewsroomIndex['byOriginal'] {
  const originals = new Set(stories.flatMap(({ value }) => value.translationOf ?? []));
  return group(stories, ({ id, value }) => {
    const original = value.translationOf ?? id;
    return originals.has(original) ? [original] : [];
  });
}

function group(
  stories: readonly NewsroomStory[],
  keysOf: (story: NewsroomStory) => readonly string[],
): ReadonlyMap<string, readonly NewsroomStory[]> {
  const groups = new Map<string, NewsroomStory[]>();
  for (const story of stories) {
    for (const key of keysOf(story)) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [story]);
      else if (list.at(-1) !== story) list.push(story);
    }
  }
  return groups;
}
