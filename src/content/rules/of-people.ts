import type { Person } from '../../model/person.ts';
import { endsBeforeStart } from './ends-before-start.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

/** What must hold across the fields of a person. */
export const personRules: readonly Rule<Person>[] = [
  endsBeforeStart(({ positions }) =>
    positions.map(({ from, to }, index) => ({
      start: from,
      end: to,
      path: ['positions', index, 'to'],
    })),
  ),
  listedTwice(({ aliases, expertise, sameAs, links }) => [
    { path: ['aliases'], items: aliases },
    { path: ['expertise'], items: expertise },
    { path: ['links'], items: links.map(({ url }) => url), field: 'url' },
    { path: ['sameAs'], items: sameAs },
  ]),
  {
    name: 'unnamed-without-reason',
    reason: 'Readers are told why somebody has no name here, and may judge for themselves.',
    find: ({ kind, unnamedBecause }) => {
      if ((kind === 'unnamed') === (unnamedBecause !== undefined)) return [];
      return kind === 'unnamed'
        ? [
            {
              path: ['kind'],
              message: 'The name is kept back, and nothing says why.',
              fix: 'Add unnamedBecause: and a sentence.',
            },
          ]
        : [
            {
              path: ['unnamedBecause'],
              message: 'This says why a name is kept back, and it is not.',
              fix: 'Add kind: unnamed, or delete the line.',
            },
          ];
    },
  },
  {
    name: 'unnamed-given-away',
    reason: 'Whoever knows the face or the account knows the name.',
    find: (person) => {
      if (person.kind !== 'unnamed') return [];
      const { portrait, nativeName, fediverse, sameAs, links } = person;
      const given = { portrait, nativeName, fediverse, sameAs: sameAs[0], links: links[0] };
      return Object.entries(given).flatMap(([field, value]) =>
        value === undefined
          ? []
          : [
              {
                path: [field],
                message: `Somebody whose name is kept back has ${field}.`,
                fix: 'Delete it, or take kind: unnamed away.',
              },
            ],
      );
    },
  },
  {
    name: 'members-of-one',
    reason: 'The page would say that people belong to a person.',
    find: ({ kind, members }) =>
      kind === 'collective' || members.length === 0
        ? []
        : [
            {
              path: ['members'],
              message: 'This has members, and is no collective.',
              fix: 'Add kind: collective, or delete the members.',
            },
          ],
  },
];
