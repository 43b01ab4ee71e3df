import type { Nouns } from '../../content/read-nouns.ts';
import type { ProblemText } from '../../problems/problem.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import { widerTopics } from '../wider-topics.ts';

/** No topic is wider than itself, and every old id leads to one topic. */
export function checkTopics({ topics }: Pick<Nouns, 'topics'>, log: ProblemLog): void {
  const values = new Map([...topics].map(([id, { value }]) => [id, value]));
  const former = new Map<string, string>();
  for (const [id, { file, value, placeOf }] of topics) {
    if (value.parent !== undefined && widerTopics(values, value.parent).includes(id))
      log.addAt(file, placeOf(['parent']), explainCircle(id, value.parent));
    for (const [index, old] of value.formerly.entries()) {
      const owner = topics.has(old) ? old : former.get(old);
      if (owner === undefined) former.set(old, id);
      else if (old !== id) log.addAt(file, placeOf(['formerly', index]), explainTaken(old, owner));
    }
  }
}

function explainCircle(id: string, parent: string): ProblemText {
  return {
    name: 'topic-within-itself',
    message: `“${id}” is part of “${parent}”, which is part of “${id}”.`,
    reason: 'Each page would be above the other, and neither would lead home.',
    fix: 'Delete parent: from the wider of the two.',
  };
}

function explainTaken(old: string, owner: string): ProblemText {
  return {
    name: 'former-topic-taken',
    message:
      old === owner
        ? `“${old}” is a topic of its own.`
        : `The old id “${old}” leads to “${owner}” already.`,
    reason: 'An address can lead to one topic only.',
    fix: old === owner ? `Delete it here, or delete topics/${old}.yaml.` : 'Delete it from one.',
  };
}
