import type { Place } from '../problems/place.ts';
import type { ProblemText } from '../problems/problem.ts';
import type { StoryProblem } from '../problems/story-problem.ts';
import { placeAt } from '../story/syntax/place-at.ts';
import type { StoryBlock } from '../story/text/canonical-blocks.ts';
import type { FoldedStory } from '../story/text/fold-story.ts';
import { textOfRange } from '../story/text/story-text.ts';
import type { EntityMentions } from './find-entity-mentions.ts';

/**
 * Names of several of the story’s entities: a reporter has to say which is meant.
 *
 * @param source the whole file, for their places
 */
export function checkAmbiguousNames(
  { ambiguous }: EntityMentions,
  story: FoldedStory,
  blocks: readonly StoryBlock[],
  source: string,
): StoryProblem[] {
  return ambiguous.map(({ ids, range }) => {
    const name = textOfRange(story, range);
    const { line, column } = placeOfName(
      name,
      blocks[range.start.block],
      range.start.offset,
      source,
    );
    return { problem: explainAmbiguousName(name, ids), at: { in: 'text', line, column } };
  });
}

function explainAmbiguousName(name: string, ids: readonly string[]): ProblemText {
  return {
    name: 'ambiguous-name',
    message: `“${name}” may be ${ids.join(' or ')}.`,
    reason: 'The first mention links itself, and the build never guesses who is meant.',
    fix: `Link it by hand: ${ids.map((id) => `[${name}](entity:${id})`).join(' or ')}.`,
  };
}

/** Where a name at an offset of a block stands in the file. */
function placeOfName(
  name: string,
  block: StoryBlock | undefined,
  offset: number,
  source: string,
): Place {
  const run = block?.runs.findLast(({ start }) => start <= offset);
  const from = run?.node.position?.start.offset ?? 0;
  const found = source.indexOf(name, from);
  return placeAt(source, found < 0 ? from : found);
}
