import type { AnnotationTarget } from '../../model/annotation.ts';
import type { ProblemText } from '../../problems/problem.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import { explainUnfoundPassage } from './explain-passages.ts';
import type { UnfoundPart } from './resolve-target.ts';

const wrongTarget =
  'An annotation is shown at the very words it is about; the build never guesses.';

/**
 * A target, or one end of it, was not found exactly once.
 *
 * @param mayGuess whether passages are looked for that can have been meant
 */
export function explainUnfoundPart(
  story: FoldedStory,
  { field, selector, resolution }: UnfoundPart,
  target: AnnotationTarget,
  mayGuess = true,
): ProblemText {
  const isPoint = !('exact' in target) && !('from' in target);
  if (isPoint && resolution.status === 'empty') {
    return {
      name: 'empty-target',
      message: 'The target names no words.',
      reason: wrongTarget,
      fix: 'Quote the words: target: the words; or for a point give prefix: and suffix:.',
    };
  }
  if (isPoint) {
    const count = resolution.status === 'ambiguous' ? resolution.candidates.length : 0;
    return {
      name: count === 0 ? 'missing-point' : 'ambiguous-point',
      message:
        count === 0
          ? `No point of the story has “${target.prefix ?? ''}” before it and “${target.suffix ?? ''}” after it.`
          : `${count} points of the story have these words around them.`,
      reason: wrongTarget,
      fix:
        count === 0
          ? 'Copy the words on both sides of the point from the story.'
          : 'Quote more words on either side.',
    };
  }
  const problem = explainUnfoundPassage(story, selector, resolution, 'passage', mayGuess);
  const name = problem.name.replace('passage', 'target');
  return { ...problem, name, fix: problem.fix.replace('passage:', `${field ?? 'target'}:`) };
}

/** The end of a passage stands before its beginning. */
export function explainBackwards(): ProblemText {
  return {
    name: 'target-backwards',
    message: 'The words of to: stand before those of from:.',
    reason: wrongTarget,
    fix: 'Exchange them, or quote other words.',
  };
}
