import type { Entity } from '../../model/entity.ts';
import { endsBeforeStart, type DatesInOrder } from './ends-before-start.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

/** What must hold across the fields of an entity. */
export const entityRules: readonly Rule<Entity>[] = [
  endsBeforeStart((entity) => [
    ...entity.relations.map(
      ({ from, until }, index): DatesInOrder => ({
        start: from,
        end: until,
        path: ['relations', index, 'until'],
      }),
    ),
    ...(entity.kind === 'deal'
      ? [{ start: entity.announced, end: entity.completed, path: ['completed'] }]
      : []),
    ...(entity.kind === 'event'
      ? [{ start: entity.starts, end: entity.ends, path: ['ends'] }]
      : []),
  ]),
  {
    name: 'two-beginnings',
    reason: 'One of the two would be shown, and readers would come on the wrong day.',
    find: (entity) =>
      entity.kind === 'event' && entity.starts !== undefined && entity.date !== undefined
        ? [
            {
              path: ['date'],
              message: 'The event has a date and an hour at which it begins.',
              fix: 'Delete date: and leave starts.',
            },
          ]
        : [],
  },
  listedTwice(({ aliases, sameAs }) => [
    { path: ['aliases'], items: aliases },
    { path: ['sameAs'], items: sameAs },
  ]),
  {
    name: 'related-to-itself',
    reason: 'Its page would lead readers back to where they are.',
    find: (entity, id) =>
      othersOf(entity).flatMap(({ path, other }) =>
        other === id
          ? [{ path, message: `“${id}” is related to itself here.`, fix: 'Name the other one.' }]
          : [],
      ),
  },
];

/** Whom and what an entity names as something other than itself. */
function othersOf(entity: Entity): { readonly path: PropertyKey[]; readonly other: string }[] {
  const relations = entity.relations.map(({ to }, index) => ({
    path: ['relations', index, 'to'],
    other: to,
  }));
  if (entity.kind !== 'deal' && entity.kind !== 'event') return relations;
  const parties = entity.parties.map((party, index) => ({
    path: ['parties', index, 'entity'],
    other: party.entity,
  }));
  const place =
    entity.kind === 'event' && entity.place !== undefined
      ? [{ path: ['place'], other: entity.place }]
      : [];
  return [...relations, ...parties, ...place];
}
