import type { Nouns } from '../../content/read-nouns.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import { permanentId } from '../permanent-id.ts';

/** What a story is known by for good is known of one story only. */
export function checkPermanentIds({ articles }: Nouns, log: ProblemLog): void {
  const owners = Map.groupBy(articles.values(), (story) => permanentId(story));
  for (const { id, file, value, placeOf } of articles.values()) {
    const { permanentId: given } = value;
    if (given === undefined) continue;
    const other = owners.get(given)?.find((story) => story.id !== id);
    if (other === undefined) continue;
    log.addAt(file, placeOf(['permanentId']), {
      name: 'permanent-id-taken',
      message: `The permanent id “${given}” is that of ${other.file} too.`,
      reason: 'Feeds and short addresses would take the two stories for one.',
      fix: 'Write the name that this story’s own folder had when it was published, or delete the line.',
    });
  }
}
