import type {
  EventLeaf,
  IdReference,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  ProductLeaf,
  TradeActionLeaf,
} from 'schema-dts';
import type { Entry } from '../../content/entry.ts';
import type { Entity, EntityKind } from '../../model/entity.ts';
import type { Person, Position } from '../../model/person.ts';
import { personAddress, subjectAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { isHeldNow } from '../subject/people-positions.ts';
import { absolute } from './absolute.ts';
import { filled, present } from './present.ts';
import { relatedThings } from './related-things.ts';
import { subjectId } from './thing-ids.ts';

/** An entity or a person, as far as a page tells of it. */
export type SubjectThing =
  OrganizationLeaf | PersonLeaf | ProductLeaf | PlaceLeaf | EventLeaf | TradeActionLeaf;

/** What each kind of entity is in the vocabulary. A deal is an exchange of something for money. */
const types = {
  organisation: 'Organization',
  person: 'Person',
  product: 'Product',
  place: 'Place',
  event: 'Event',
  deal: 'TradeAction',
} as const satisfies Record<EntityKind, SubjectThing['@type']>;

const statuses = {
  rumoured: undefined,
  announced: 'https://schema.org/PotentialActionStatus',
  completed: 'https://schema.org/CompletedActionStatus',
  cancelled: 'https://schema.org/FailedActionStatus',
} as const;

/** An entity or a person as other pages name it: what it is, its name, its page, and who else knows it. */
export function namedSubject(newsroom: Newsroom, id: string): SubjectThing | undefined {
  const subject = newsroom.entities.get(id)?.value ?? newsroom.people.get(id)?.value;
  if (subject === undefined) return undefined;
  return {
    '@type': typeOf(newsroom, id),
    '@id': subjectId(newsroom, id),
    name: subject.name,
    url: absolute(newsroom, subjectAddress(newsroom, id)),
    ...present({ sameAs: filled(subject.sameAs) }),
  };
}

/** Those of some entities and people that exist, in order. */
export function namedSubjects(newsroom: Newsroom, ids: readonly string[]): SubjectThing[] {
  return ids.flatMap((id) => namedSubject(newsroom, id) ?? []);
}

/** The entity or person by name, if it is one who can act, speak or own: a person or an organisation. */
export function actingSubject(
  newsroom: Newsroom,
  id: string,
): PersonLeaf | OrganizationLeaf | undefined {
  const subject = newsroom.entities.get(id)?.value ?? newsroom.people.get(id)?.value;
  const type = typeOf(newsroom, id);
  if (subject === undefined || (type !== 'Person' && type !== 'Organization')) return undefined;
  return { '@type': type, '@id': subjectId(newsroom, id), name: subject.name };
}

/** A person, on the person’s own page. */
export function personThing(
  newsroom: Newsroom,
  { id, value }: Pick<Entry<Person>, 'id' | 'value'>,
  image: string | undefined,
): PersonLeaf | OrganizationLeaf {
  if (value.kind === 'collective') return collectiveThing(newsroom, { id, value }, image);
  const held = value.positions.filter(isHeldNow);
  return {
    '@type': 'Person',
    '@id': subjectId(newsroom, id),
    name: value.name,
    url: absolute(newsroom, personAddress(id)),
    description: value.description,
    ...present({
      alternateName: filled([value.nativeName?.text ?? [], ...value.aliases].flat()),
      familyName: value.familyName,
      image,
      jobTitle: filled(held.map(({ title }) => title)),
      worksFor: filled(held.map((position) => employer(newsroom, position))),
      knowsAbout: filled(value.expertise),
      sameAs: filled([...new Set([...value.sameAs, ...value.links.map(({ url }) => url)])]),
    }),
  };
}

/** An entity, on its own page. */
export function entityThing(newsroom: Newsroom, { id, value }: Entry<Entity>): SubjectThing {
  return {
    '@type': typeOf(newsroom, id),
    '@id': subjectId(newsroom, id),
    name: value.name,
    url: absolute(newsroom, subjectAddress(newsroom, id)),
    description: value.description,
    ...present({
      alternateName: filled([...Object.values(value.names), ...value.aliases]),
      sameAs: filled(value.sameAs),
    }),
    ...relatedThings(newsroom, value),
    ...factsOf(newsroom, value),
  };
}

/** A desk or a board that signs together, on its own page. */
function collectiveThing(
  newsroom: Newsroom,
  { id, value }: Pick<Entry<Person>, 'id' | 'value'>,
  logo: string | undefined,
): OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': subjectId(newsroom, id),
    name: value.name,
    url: absolute(newsroom, personAddress(id)),
    description: value.description,
    ...present({
      alternateName: filled(value.aliases),
      logo,
      member: filled(
        value.members.map((member) => ({ '@id': subjectId(newsroom, member) }) as const),
      ),
      sameAs: filled([...new Set([...value.sameAs, ...value.links.map(({ url }) => url)])]),
    }),
  };
}

function typeOf({ entities, people }: Newsroom, id: string): SubjectThing['@type'] {
  const kind = entities.get(id)?.value.kind;
  if (kind !== undefined) return types[kind];
  return people.get(id)?.value.kind === 'collective' ? 'Organization' : 'Person';
}

/** Where a person works: an entity if the newsroom has one, or a name. */
function employer(newsroom: Newsroom, { organisation }: Position): OrganizationLeaf | IdReference {
  const entity = newsroom.entities.get(organisation)?.value;
  if (entity?.kind === 'organisation') return { '@id': subjectId(newsroom, organisation) };
  return { '@type': 'Organization', name: entity?.name ?? organisation };
}

/** When and where an event was; what a deal is worth, whom it binds, and how far it has come. */
function factsOf(newsroom: Newsroom, entity: Entity) {
  if (entity.kind === 'event') {
    const place = entity.place === undefined ? undefined : newsroom.entities.get(entity.place);
    const location =
      place?.value.kind === 'place' ? { '@id': subjectId(newsroom, place.id) } : undefined;
    return present({
      startDate: entity.starts ?? entity.date,
      endDate: entity.ends,
      eventStatus: entity.cancelled ? ('https://schema.org/EventCancelled' as const) : undefined,
      location,
    });
  }
  if (entity.kind !== 'deal') return {};
  const parties = new Set(entity.parties.map((party) => party.entity));
  return present({
    participant: filled([...parties].flatMap((id) => actingSubject(newsroom, id) ?? [])),
    price: entity.value?.approximate === false ? entity.value.amount : undefined,
    priceCurrency: entity.value?.approximate === false ? entity.value.currency : undefined,
    actionStatus: statuses[entity.status],
  });
}
