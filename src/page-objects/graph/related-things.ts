import type { Entity, EntityKind, Relation } from '../../model/entity.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { filled } from './present.ts';
import { subjectId } from './thing-ids.ts';

type Kind = EntityKind;

/** Between which kinds of thing the vocabulary knows a relation, and what it calls it there. */
interface KnownRelation {
  readonly type: Relation['type'];
  readonly from: Kind;
  readonly to: readonly Kind[];
  readonly property: 'parentOrganization' | 'founder' | 'location' | 'containedInPlace';
}

const relations: readonly KnownRelation[] = [
  {
    type: 'owned-by',
    from: 'organisation',
    to: ['organisation'],
    property: 'parentOrganization',
  },
  {
    type: 'part-of',
    from: 'organisation',
    to: ['organisation'],
    property: 'parentOrganization',
  },
  {
    type: 'founded-by',
    from: 'organisation',
    to: ['organisation', 'person'],
    property: 'founder',
  },
  { type: 'located-in', from: 'organisation', to: ['place'], property: 'location' },
  { type: 'located-in', from: 'place', to: ['place'], property: 'containedInPlace' },
  { type: 'part-of', from: 'place', to: ['place'], property: 'containedInPlace' },
];

/** The relations of an entity that still hold and that the vocabulary has a word for. */
export function relatedThings(newsroom: Newsroom, entity: Entity) {
  const found = entity.relations.flatMap(({ type, to, until }) => {
    const kind = newsroom.entities.get(to)?.value.kind ?? 'person';
    const known = relations.find(
      (each) => each.type === type && each.from === entity.kind && each.to.includes(kind),
    );
    if (known === undefined || until !== undefined) return [];
    return [{ property: known.property, id: subjectId(newsroom, to) }];
  });
  const byProperty = Map.groupBy(found, ({ property }) => property);
  return Object.fromEntries(
    [...byProperty].map(([property, group]) => [
      property,
      filled(group.map(({ id }) => ({ '@id': id }))),
    ]),
  );
}
