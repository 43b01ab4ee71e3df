import type { ChangedPart } from '../../model/update-note.ts';
import type { WrittenAt } from '../../problems/story-problem.ts';
import { supersededNotes } from '../../revisions/superseded-notes.ts';
import { resolveQuote } from '../anchoring/resolve-quote.ts';
import type { AnnotationCheck } from './annotated-story.ts';
import { explainWasStillThere } from './explain-annotations.ts';

/** Parts of a story that its text holds. */
const partsOfText: ReadonlySet<ChangedPart> = new Set(['text', 'caption', 'chart']);

/** Words that are said to have been replaced, and where that is said. */
interface RemovedWords {
  readonly was: string | undefined;
  readonly at: WrittenAt;
}

/**
 * What a correction says stood before stands nowhere in the story. A note that was corrected itself
 * may have named as wrong what was right.
 */
export const checkRemovedWords: AnnotationCheck = ({ story, updates, standOff }) => {
  const superseded = supersededNotes(updates);
  const removed: RemovedWords[] = [
    ...updates.map(({ id, was, of }, index) => ({
      was: superseded.has(id) || !partsOfText.has(of) ? undefined : was,
      at: { in: 'frontmatter' as const, path: ['updates', index, 'was'] },
    })),
    ...standOff.map((annotation, index) => ({
      was: annotation.kind === 'correction' ? annotation.was : undefined,
      at: { in: 'annotations' as const, path: ['annotations', index, 'was'] },
    })),
  ];
  return removed.flatMap(({ was, at }) => {
    if (was === undefined) return [];
    const { status } = resolveQuote(story, { exact: was });
    if (status === 'missing' || status === 'empty') return [];
    return [{ problem: explainWasStillThere(was), at }];
  });
};
