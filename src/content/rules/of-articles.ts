import type { Article } from '../../model/article.ts';
import { instantOf } from '../../text/instant-of.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

const millisecondsOfDay = 86_400_000;

/** What must hold across the fields of a story’s frontmatter. */
export const articleRules: readonly Rule<Article>[] = [
  listedTwice(({ authors, entities }) => [
    {
      path: ['authors'],
      items: authors.map(({ person, role }) => (role === 'reporter' ? person : `${person}, ${role}`)),
    },
    { path: ['entities', 'about'], items: entities.about },
    { path: ['entities', 'mentions'], items: entities.mentions },
  ]),
  {
    name: 'note-before-story',
    reason: 'A note tells what changed after publication; this one would stand before the story.',
    find: ({ updates, published }) =>
      updates.flatMap(({ at }, index) => {
        if (at === 'undated' || lastInstantOf(at) >= instantOf(published)) return [];
        return [
          {
            path: ['updates', index, 'at'],
            message: `This note (${at}) is older than its story (${published}).`,
            fix: 'Correct one of the two moments; write at: undated if the record does not say.',
          },
        ];
      }),
  },
];

/** The end of a moment: a day ends with its last millisecond. */
function lastInstantOf(moment: string): number {
  return instantOf(moment) + (moment.includes('T') ? 0 : millisecondsOfDay - 1);
}
