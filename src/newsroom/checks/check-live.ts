import { posix } from 'node:path';
import type { Nouns } from '../../content/read-nouns.ts';
import { instantOf } from '../../text/instant-of.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import { isEmbargoed } from '../embargo.ts';
import { storyOfEntry } from '../live/entries-of.ts';

/**
 * Live coverage has entries, entries have a story of kind live beside them, and none is of a moment
 * at which nobody can have written it.
 *
 * @param now the moment of the build in milliseconds since 1970; may not be known
 */
export function checkLive(nouns: Nouns, now: number, log: ProblemLog): void {
  const unread = [...nouns.unreadable].filter((key) => key.includes('/'));
  const covered = new Set([...nouns.entries.keys(), ...unread].map(storyOfEntry));
  for (const { id, file, value, placeOf } of nouns.articles.values()) {
    if (value.kind === 'live' && !covered.has(id) && !value.draft)
      log.addAt(file, placeOf(['kind']), {
        name: 'live-without-entries',
        message: 'This story is live coverage and has no entries.',
        reason: 'Readers come for what happens, and would find nothing to follow.',
        fix: 'Write the first as entries/<name>.mdx in the folder of the story, with title:, at: and authors:.',
      });
    if (value.kind !== 'live' && value.coverageEnded !== undefined)
      log.addAt(file, placeOf(['coverageEnded']), {
        name: 'coverage-of-nothing',
        message: `A story of kind ${value.kind} has no coverage that could end.`,
        reason: 'Only the page of a live story says when its coverage ended.',
        fix: 'Delete coverageEnded:, or write kind: live.',
      });
  }
  for (const [key, entry] of nouns.entries) checkEntry(nouns, storyOfEntry(key), entry, now, log);
}

type ReadLiveEntry = NonNullable<ReturnType<Nouns['entries']['get']>>;

function checkEntry(
  nouns: Nouns,
  id: string,
  { file, value, placeOf }: ReadLiveEntry,
  now: number,
  log: ProblemLog,
): void {
  const story = nouns.articles.get(id)?.value;
  const folder = posix.dirname(posix.dirname(file));
  if (story?.kind !== 'live') {
    if (story === undefined && nouns.unreadable.has(id)) return;
    log.addAt(
      file,
      { line: 1, column: 1 },
      {
        name: 'entry-without-coverage',
        message: 'This entry belongs to no live story.',
        reason: 'Entries are shown by the story of kind live beside whose article.mdx they lie.',
        fix:
          story === undefined
            ? `Write ${folder}/article.mdx with kind: live.`
            : `Write kind: live in ${folder}/article.mdx, or move the entry to its story.`,
      },
    );
    return;
  }
  if (value.draft) return;
  const { coverageEnded } = story;
  if (coverageEnded !== undefined && instantOf(value.at) > instantOf(coverageEnded))
    log.addAt(file, placeOf(['at']), {
      name: 'entry-after-end',
      message: `This entry is of ${value.at}, and the coverage ended at ${coverageEnded}.`,
      reason: 'The page says above its newest entry that the coverage has ended.',
      fix: `Correct one of the two moments, or take coverageEnded: out of ${folder}/article.mdx while the coverage goes on.`,
    });
  const isToCome = instantOf(value.at) > now && !isEmbargoed(value, now);
  if (Number.isFinite(now) && isToCome && !isEmbargoed(story, now) && !story.draft)
    log.addAt(file, placeOf(['at']), {
      name: 'entry-in-future',
      message: `This entry says that it was written at ${value.at}, which is still to come.`,
      reason: 'It would stand above every entry until then.',
      fix: `Correct the moment; or keep the entry until then, with the line embargo: ${value.at}`,
    });
}
