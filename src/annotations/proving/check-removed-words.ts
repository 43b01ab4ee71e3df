import type { WrittenAt } from '../../problems/story-problem.ts';
import { resolveQuote } from '../anchoring/resolve-quote.ts';
import type { AnnotationCheck } from './annotated-story.ts';
import { explainWasStillThere } from './explain-annotations.ts';

/** Words that are said to have been replaced, and where that is said. */
interface RemovedWords {
  readonly was: string | undefined;
  readonly at: WrittenAt;
}

/** What a correction says stood before stands nowhere in the story. */
export const checkRemovedWords: AnnotationCheck = ({ story, updates, standOff }) => {
  const removed: RemovedWords[] = [
    ...updates.map(({ was }, index) => ({
      was,
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
