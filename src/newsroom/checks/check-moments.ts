import type { Nouns } from '../../content/read-nouns.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import { instantOf } from '../../text/instant-of.ts';
import { isEmbargoed } from '../embargo.ts';

/**
 * A story is published when it says so, or later: a moment still to come is a slip of the pen unless
 * an embargo keeps the story until then.
 *
 * @param now the moment of the build in milliseconds since 1970; if it is not known, nothing is told
 */
export function checkMoments({ articles }: Nouns, now: number, log: ProblemLog): void {
  if (!Number.isFinite(now)) return;
  for (const { file, value, placeOf } of articles.values()) {
    const { published, draft } = value;
    if (draft || isEmbargoed(value, now) || instantOf(published) <= now) continue;
    log.addAt(file, placeOf(['published']), {
      name: 'published-in-future',
      message: `This story says that it was published at ${published}, which is still to come.`,
      reason: 'It would be online at once, and lead every list until then.',
      fix: `Correct the moment; or keep the story until then, with the line embargo: ${published}`,
    });
  }
}
