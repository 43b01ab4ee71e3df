import {
  entityAddress,
  pageAddress,
  personAddress,
  storylineAddress,
  topicAddress,
} from '../../newsroom/addresses.ts';
import { localDay } from '../../words/dates/local-day.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { namesOf } from '../../entities/names-of.ts';
import type { SearchRecord } from '../query/search-record.ts';
import { storyViews } from '../../newsroom/live/live-coverage.ts';
import { storyRecord } from './story-record.ts';

const plain = { names: [], about: [], mentions: [], authors: [] } as const;

/** Everything of a newsroom that readers can find, in a fixed order. */
export function* searchRecords(newsroom: Newsroom): Generator<SearchRecord> {
  for (const story of newsroom.stories)
    for (const view of storyViews(story)) yield storyRecord(newsroom, view);
  for (const id of newsroom.people.keys()) yield* personRecords(newsroom, id);
  for (const id of newsroom.entities.keys()) yield* entityRecords(newsroom, id);
  yield* storylineRecords(newsroom);
  yield* topicRecords(newsroom);
  for (const { id, value } of newsroom.pages.values()) {
    yield {
      ...plain,
      type: 'Pages',
      names: [value.title],
      address: pageAddress(id),
      title: value.title,
      dek: value.dek,
      day: value.updated === undefined ? undefined : dayOf(newsroom, value.updated),
      filters: { type: ['Pages'] },
    };
  }
}

function* personRecords(newsroom: Newsroom, id: string): Generator<SearchRecord> {
  const person = newsroom.people.get(id)?.value;
  if (person === undefined) return;
  yield {
    ...plain,
    type: 'People',
    address: personAddress(id),
    title: person.name,
    dek: person.description,
    day: newestDay(newsroom, [
      ...(newsroom.index.byAuthor.get(id) ?? []),
      ...(newsroom.index.byMention.get(id) ?? []),
    ]),
    names: namesOf(newsroom, id),
    filters: { type: ['People'] },
  };
}

function* entityRecords(newsroom: Newsroom, id: string): Generator<SearchRecord> {
  const entity = newsroom.entities.get(id)?.value;
  if (entity === undefined) return;
  const type = entity.kind === 'person' ? 'People' : 'Names';
  yield {
    ...plain,
    type,
    address: entityAddress(id),
    title: entity.name,
    dek: entity.description,
    day: newestDay(newsroom, newsroom.index.byMention.get(id) ?? []),
    names: namesOf(newsroom, id),
    filters: { type: [type] },
  };
}

function* storylineRecords(newsroom: Newsroom): Generator<SearchRecord> {
  for (const { id, title, description } of newsroom.publication.storylines) {
    const stories = newsroom.index.byStoryline.get(id);
    if (stories === undefined) continue;
    yield {
      ...plain,
      type: 'Storylines',
      address: storylineAddress(id),
      title,
      names: [title],
      dek: description.split('\n')[0] ?? '',
      day: newestDay(newsroom, stories),
      filters: { type: ['Storylines'] },
    };
  }
}

function* topicRecords(newsroom: Newsroom): Generator<SearchRecord> {
  for (const [id, { value }] of newsroom.topics) {
    const stories = newsroom.index.byTopic.get(id);
    if (stories === undefined) continue;
    yield {
      ...plain,
      type: 'Topics',
      address: topicAddress(id),
      title: value.name,
      names: [value.name, ...Object.values(value.names)],
      dek: value.description,
      day: newestDay(newsroom, stories),
      filters: { type: ['Topics'] },
    };
  }
}

function newestDay(newsroom: Newsroom, stories: readonly NewsroomStory[]): string | undefined {
  return stories
    .map(({ value }) => dayOf(newsroom, value.published))
    .sort()
    .at(-1);
}

function dayOf({ publication }: Newsroom, moment: string): string {
  return localDay(moment, publication.timeZone);
}
