import type { Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { areRunsLinkable } from './are-runs-linkable.ts';
import type { MentionMatcher } from './compile-mention-matcher.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import type { StoryBlock } from '../story/text/canonical-blocks.ts';
import type { FoldedStory } from '../story/text/fold-story.ts';
import { placeAt } from '../story/syntax/place-at.ts';
import type { Place } from '../problems/place.ts';
import type { PreparedStory } from '../story/prepare-story.ts';
import { textOfRange } from '../story/text/story-text.ts';
import type { TextRange } from '../story/text/text-range.ts';
import { explainAmbiguousName } from './explain-ambiguous-name.ts';
import type { AnnotationProblem } from '../problems/story-problem.ts';

/** Which names are looked for, and which may become links. */
export interface MentionRequest {
  /** The whole file, for the places of problems. */
  readonly source: string;
  /** Entities and people that the frontmatter names. */
  readonly linked: ReadonlySet<string>;
  /** Those of them that are not to link themselves. */
  readonly unlinked: ReadonlySet<string>;
  readonly matcher: MentionMatcher;
}

/** The first mentions of a story’s entities, all mentions, and names of several. */
export interface EntityMentions {
  /** Links by hand: the first of each entity. */
  readonly byHand: ReadonlyMap<string, TextRange>;
  /** First mentions that become links. */
  readonly automatic: ReadonlyMap<string, TextRange>;
  /** Every mention, linked or not, in reading order of each entity. */
  readonly all: readonly { readonly id: string; readonly range: TextRange }[];
  readonly problems: readonly AnnotationProblem[];
}

/** The test whether a range may become a link: not in headings, code, links, or behind `\`. */
export function linkableRanges({
  blocks,
  optedOut,
}: Pick<PreparedStory, 'blocks' | 'optedOut'>): (range: TextRange) => boolean {
  const own = new Map(blocks.map((block) => [block.id, block]));
  const isOpen = areRunsLinkable(blocks, (run, { id }) => {
    const block = own.get(id);
    if (block === undefined || block.kind === 'heading' || block.kind === 'code') return false;
    return !block.closedRuns.has(run);
  });
  return (range) => {
    const { block, offset } = range.start;
    const opening = blocks[block]?.runs.find(({ start }) => start === offset);
    if (opening !== undefined && optedOut.has(opening.node)) return false;
    return block === range.end.block && isOpen(range);
  };
}

/**
 * Finds the mentions of a story’s entities. The first of each links itself, unless it is linked by
 * hand or the reporter said not to; a name of several entities is a problem until one is linked.
 *
 * @param taken entities that an annotation of the story links already
 */
export function findEntityMentions(
  story: FoldedStory,
  prepared: PreparedStory,
  { source, linked, unlinked, matcher }: MentionRequest,
  taken: ReadonlySet<string>,
): EntityMentions {
  const { root, blocks } = prepared;
  const byHand = linksByHand(root, blocks);
  const only = new Set([...linked, ...byHand.keys(), ...taken]);
  const isSettled = (id: string): boolean => byHand.has(id) || taken.has(id) || unlinked.has(id);
  const automatic = new Map<string, TextRange>();
  const problems: AnnotationProblem[] = [];
  const isLinkable = linkableRanges(prepared);
  for (const mention of findMentions(story, matcher, { only, isLinkable })) {
    const { range } = mention;
    if (mention.status === 'found') {
      if (!isSettled(mention.id)) automatic.set(mention.id, range);
    } else if (!mention.ids.some(isSettled)) {
      const name = textOfRange(story, range);
      const place = placeOfText(blocks[range.start.block], range.start.offset, name, source);
      problems.push({
        problem: explainAmbiguousName(name, mention.ids),
        at: { in: 'text', ...place },
      });
    }
  }
  const named = findMentions(story, matcher, { only, which: 'all' }).flatMap((mention: Mention) =>
    mention.status === 'found' ? [{ id: mention.id, range: mention.range }] : [],
  );
  const linkedByHand = [...byHand].map(([id, range]) => ({ id, range }));
  return { byHand, automatic, all: [...linkedByHand, ...named], problems };
}

/** Links by hand (`[Kaola](entity:kaola)`): the range of the first of each entity. */
function linksByHand(root: Root, blocks: readonly StoryBlock[]): Map<string, TextRange> {
  const entityOfText = new Map<Text, string>();
  visit(root, 'element', (node) => {
    const entity = node.properties['dataEntity'];
    if (typeof entity !== 'string') return;
    visit(node, 'text', (child) => {
      entityOfText.set(child, entity);
    });
  });
  const found = new Map<string, TextRange>();
  for (const [block, { runs }] of blocks.entries()) {
    for (const { node, start } of runs) {
      const entity = entityOfText.get(node);
      if (entity === undefined || found.has(entity)) continue;
      found.set(entity, {
        start: { block, offset: start },
        end: { block, offset: start + node.value.length },
      });
    }
  }
  return found;
}

/** Where words of a block stand in the file. */
function placeOfText(
  block: StoryBlock | undefined,
  offset: number,
  text: string,
  source: string,
): Place {
  const run = block?.runs.findLast(({ start }) => start <= offset);
  const from = run?.node.position?.start.offset ?? 0;
  const found = source.indexOf(text, from);
  return placeAt(source, found < 0 ? from : found);
}
