import type { Publication } from '../../model/publication.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

/** What must hold across the fields of a publication’s settings. */
export const publicationRules: readonly Rule<Publication>[] = [
  listedTwice(({ languages, policies, servedElsewhere, storiesWithCode }) => [
    { path: ['languages'], items: languages },
    { path: ['policies'], items: policies },
    { path: ['servedElsewhere'], items: servedElsewhere },
    { path: ['storiesWithCode'], items: storiesWithCode },
  ]),
];
