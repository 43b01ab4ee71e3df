import type { ProblemText } from '../../problems/problem.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import { nearestPassages } from './nearest-passages.ts';
import { resolveQuote } from './resolve-quote.ts';

/** What is wrong with words of `<PullQuote>`: the text has to have them, however often. */
export function explainPullQuote(story: FoldedStory, words: string): ProblemText | undefined {
  const { status } = resolveQuote(story, { exact: words });
  if (status === 'found' || status === 'ambiguous') return undefined;
  const [near] = nearestPassages(story, { exact: words }, 1);
  return {
    name: 'pull-quote-not-in-text',
    message: `The words “${words}” are not in the story.`,
    reason: 'What is set large would say something that the story does not.',
    fix:
      near === undefined
        ? 'Copy the words from the text, as they stand there.'
        : `Did you mean words=${JSON.stringify(near.selector.exact)}?`,
  };
}
