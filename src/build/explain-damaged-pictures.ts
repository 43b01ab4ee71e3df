import { explainUnreadablePicture, type PictureUse } from '../newsroom/measure-pictures.ts';
import { formatProblem } from '../problems/format-problems.ts';
import { createProblemLog } from '../problems/problem-log.ts';

/**
 * Says which pictures cannot be decoded, at each place that shows one.
 *
 * @param damaged paths of pictures, from the root of the repository
 * @returns a text for each place
 */
export function explainDamagedPictures(
  damaged: ReadonlySet<string>,
  uses: readonly PictureUse[],
): string[] {
  const log = createProblemLog();
  for (const { file, owner, place } of uses)
    if (damaged.has(file)) log.addAt(owner, place(), explainUnreadablePicture(file));
  return log.sorted().map(formatProblem);
}
