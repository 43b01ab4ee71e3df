import { localDay } from '../../words/dates/local-day.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
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
    ...titleOf(story),
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

/** A page of earlier entries is called by its newest and its oldest, so that the story itself is found first. */
function titleOf({ part, value, entries }: NewsroomStory): Pick<SearchRecord, 'title' | 'dek'> {
  if (part === undefined) return { title: value.title, dek: value.dek };
  const ends = new Set([entries[0], entries.at(-1)].flatMap((entry) => entry?.value.title ?? []));
  return { title: [...ends].join(' – '), dek: value.title };
}
