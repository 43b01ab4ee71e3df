import type { EntityKind } from '../../model/entity.ts';
import {
  homeAddress,
  personAddress,
  sectionAddress,
  subjectAddress,
} from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { topicLink } from '../../page-objects/lists/topic-pages.ts';
import { wordsOf } from '../../page-objects/words-of.ts';

/** Something that a story names, with what it is to the story. */
interface NamedThing {
  readonly name: string;
  readonly rel: 'about' | 'mentions';
  readonly uri: string;
}

/** Under which word ninjs names each kind of thing. A deal is something that happens. */
const lists = {
  organisation: 'organisations',
  person: 'people',
  product: 'objects',
  place: 'places',
  event: 'events',
  deal: 'events',
} as const satisfies Record<EntityKind, string>;

type ThingList = (typeof lists)[EntityKind];

/** Whom and what a story names, and what it is about, as ninjs asks for it. */
export function ninjsNames(
  newsroom: Newsroom,
  story: NewsroomStory,
): Partial<Record<ThingList | 'subjects', NamedThing[]>> {
  const { about, mentions } = story.value.entities;
  const found = [
    ...about.map((id) => ({ id, rel: 'about' as const })),
    ...mentions.map((id) => ({ id, rel: 'mentions' as const })),
  ].flatMap(({ id, rel }): (readonly [ThingList, NamedThing])[] => {
    const entity = newsroom.entities.get(id)?.value;
    const name = entity?.name ?? newsroom.people.get(id)?.value.name;
    if (name === undefined) return [];
    const uri = absolute(newsroom, subjectAddress(newsroom, id));
    return [[lists[entity?.kind ?? 'person'], { name, rel, uri }]];
  });
  const named: Partial<Record<ThingList | 'subjects', NamedThing[]>> = {};
  for (const [list, group] of Map.groupBy(found, ([list]) => list))
    named[list] = group.map(([, thing]) => thing);
  return { ...named, subjects: subjectsOf(newsroom, story) };
}

/** Who made and who gives out a story. */
export function ninjsParties(newsroom: Newsroom, { value }: NewsroomStory) {
  const authors = [...new Set(value.authors.map(({ person }) => person))].flatMap((id) => {
    const name = newsroom.people.get(id)?.value.name;
    if (name === undefined) return [];
    return [{ name, role: 'author', uri: absolute(newsroom, personAddress(id)) }];
  });
  const { name } = newsroom.publication;
  return [...authors, { name, role: 'publisher', uri: absolute(newsroom, homeAddress) }];
}

/** Its section and topics. */
function subjectsOf(newsroom: Newsroom, { value, lang }: NewsroomStory): NamedThing[] {
  const words = wordsOf(newsroom, lang);
  const section = newsroom.publication.sections.find(({ id }) => id === value.section);
  const topics = value.topics.flatMap((id) => topicLink(newsroom, id, words) ?? []);
  const all = [
    { label: section?.title ?? value.section, href: sectionAddress(value.section) },
    ...topics,
  ];
  return all.map(({ label, href }) => ({
    name: label,
    rel: 'about',
    uri: absolute(newsroom, href),
  }));
}
