import { localDay } from '../../words/dates/local-day.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { wordsOf } from '../../page-objects/words-of.ts';
import { say } from '../../words/say.ts';
import { namesOf } from '../../entities/names-of.ts';
import type { SearchRecord } from '../query/search-record.ts';

/** What the index knows of a story. */
export function storyRecord(newsroom: Newsroom, story: NewsroomStory): SearchRecord {
  const { publication } = newsroom;
  const { value } = story;
  const day = localDay(value.published, publication.timeZone);
  const authors = value.authors.map(({ person }) => person);
  const quoted = [...new Set(story.quoted)];
  const about = value.entities.about;
  const mentioned = new Set([
    ...value.entities.mentions,
    ...story.mentions.map(({ id }) => id),
    ...quoted,
  ]);
  const others = [...mentioned].filter((id) => !about.includes(id)).sort();
  const allNames = (ids: readonly string[]) => ids.flatMap((id) => namesOf(newsroom, id));
  const firstNames = (ids: readonly string[]) =>
    ids.flatMap((id) => namesOf(newsroom, id).slice(0, 1));
  const section = publication.sections.find(({ id }) => id === value.section);
  const corrected = value.updates.some(({ kind }) => kind === 'correction');
  return {
    type: 'Stories',
    address: story.href,
    title:
      story.part === undefined
        ? value.title
        : say(wordsOf(newsroom, story.lang), 'live.part', {
            title: value.title,
            number: story.part,
          }),
    dek: value.dek,
    day,
    moment: new Date(story.instant).toISOString(),
    names: [],
    about: allNames(about),
    mentions: allNames(others),
    authors: allNames(authors),
    filters: {
      type: ['Stories'],
      section: [section?.title ?? value.section],
      kind: [capitalised(value.kind)],
      author: firstNames(authors),
      quoted: firstNames(quoted),
      entity: firstNames([...about, ...others]),
      topic: value.topics.flatMap((id) => newsroom.topics.get(id)?.value.name ?? firstNames([id])),
      year: [day.slice(0, 4)],
      language: story.lang.split('-').slice(0, 1),
      correction: corrected ? ['Has a correction'] : [],
    },
  };
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
