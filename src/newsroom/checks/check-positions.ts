import type { Nouns } from '../../content/read-nouns.ts';
import { slug } from '../../model/scalars.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import { nearestWord } from '../../text/nearest-word.ts';

/**
 * A position names its organisation by the id of an entity or in plain words; what is written like
 * an id and is none was meant as one if it has a hyphen or is nearly the id of an entity.
 */
export function checkPositions({ people, entities, unreadable }: Nouns, log: ProblemLog): void {
  const ids = new Set(entities.keys());
  for (const { file, value, placeOf } of people.values()) {
    value.positions.forEach(({ organisation }, index) => {
      if (!slug.safeParse(organisation).success) return;
      if (ids.has(organisation) || unreadable.has(organisation)) return;
      const near = nearestWord(organisation, ids);
      if (near === undefined && !organisation.includes('-')) return;
      const otherwise = 'An organisation without a file of its own is written as readers know it: ';
      log.addAt(file, placeOf(['positions', index, 'organisation']), {
        name: 'unknown-organisation',
        message: `There is no entity “${organisation}”.`,
        reason: 'The byline would show these letters as they are, and link to nothing.',
        fix: `${near === undefined ? '' : `Did you mean “${near}”? `}${otherwise}The Harbour Post.`,
      });
    });
  }
}
