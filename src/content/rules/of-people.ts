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
];
