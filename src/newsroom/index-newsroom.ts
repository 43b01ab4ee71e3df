import type { Newsroom, NewsroomIndex, NewsroomStory } from './newsroom.ts';
import { linkedIds } from './declared-references.ts';
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
  return {
    bySection: group(stories, ({ value }) => [value.section]),
    byStoryline: group(stories, ({ value }) =>
      value.storyline === undefined ? [] : [value.storyline],
    ),
    byTopic: group(stories, ({ value }) =>
      value.topics.flatMap((topic) => widerTopics(nested, topic)),
    ),
    byOriginal: editions(stories),
    byAuthor: group(stories, ({ value }) => value.authors.map(({ person }) => person)),
    byAbout: group(stories, ({ value }) => value.entities.about),
    byMention: group(stories, (story) => [
      ...linkedIds(story.value),
      ...story.mentions.map(({ id }) => id),
      ...story.quoted,
    ]),
    byYear: group(stories, ({ value }) => [localDay(value.published, timeZone).slice(0, 4)]),
    byMonth: group(stories, ({ value }) => [
      localDay(value.published, timeZone).slice(0, 7).replace('-', '/'),
    ]),
  };
}

function editions(stories: readonly NewsroomStory[]): NewsroomIndex['byOriginal'] {
  const originals = new Set(stories.flatMap(({ value }) => value.translationOf ?? []));
  return group(stories, ({ id, value }) => {
    const original = value.translationOf ?? id;
    return originals.has(original) ? [original] : [];
  });
}

function group(
  stories: readonly NewsroomStory[],
  keysOf: (story: NewsroomStory) => Iterable<string>,
): ReadonlyMap<string, readonly NewsroomStory[]> {
  const groups = new Map<string, NewsroomStory[]>();
  for (const story of stories) {
    for (const key of new Set(keysOf(story))) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [story]);
      else list.push(story);
    }
  }
  return groups;
}
