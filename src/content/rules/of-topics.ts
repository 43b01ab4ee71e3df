import type { Topic } from '../../model/topic.ts';
import { listedTwice } from './listed-twice.ts';
import type { Rule } from './rule.ts';

/** What must hold across the fields of a topic. */
export const topicRules: readonly Rule<Topic>[] = [
  listedTwice(({ formerly }) => [{ path: ['formerly'], items: formerly }]),
  {
    name: 'formerly-itself',
    reason: 'Its address would lead back to itself.',
    find: ({ formerly }, id) =>
      formerly.flatMap((old, index) =>
        old === id
          ? [
              {
                path: ['formerly', index],
                message: `“${id}” is the present id of this topic.`,
                fix: 'Delete it.',
              },
            ]
          : [],
      ),
  },
];
