import type { Front } from '../../model/front.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

/** What must hold across the fields of a front. */
export const frontRules: readonly Rule<Front>[] = [
  listedTwice(({ stories }) => [
    { path: ['stories'], items: stories.map(({ story }) => story), field: 'story' },
  ]),
];
