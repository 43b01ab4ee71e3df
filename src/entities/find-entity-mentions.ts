import type { Element, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { PreparedStory } from '../story/prepare-story.ts';
import type { FoldedStory } from '../story/text/fold-story.ts';
import { storyOffset } from '../story/text/story-text.ts';
import type { TextRange } from '../story/text/text-range.ts';
import type { MentionMatcher } from './compile-mention-matcher.ts';
import { findMentions } from './find-mentions.ts';
import { isLinkable } from './is-linkable.ts';

/** Which names are looked for, and which may become links. */
export interface MentionRequest {
  /** Entities and people that the frontmatter names. */
  readonly linked: ReadonlySet<string>;
  /** Those of them that are not to link themselves. */
  readonly unlinked: ReadonlySet<string>;
  readonly matcher: MentionMatcher;
}

/** The words of an entity, and the entity. */
export interface NamedRange {
  readonly id: string;
  readonly range: TextRange;
}

/** A name of several entities, none of which is linked. */
export interface AmbiguousName {
  readonly ids: readonly string[];
  readonly range: TextRange;
}

/** The first mentions of a story’s entities, all mentions, and names of several. */
export interface EntityMentions {
  /** Links by hand: the whole words of the first of each entity. */
  readonly byHand: ReadonlyMap<string, TextRange>;
  /** First mentions that become links. */
  readonly automatic: ReadonlyMap<string, TextRange>;
  /** The first of each entity, linked by hand, by an annotation, or by itself. */
  readonly first: readonly NamedRange[];
  /** Every link by hand, and every mention, linked or not, in reading order. */
  readonly all: readonly NamedRange[];
  readonly ambiguous: readonly AmbiguousName[];
}

/**
 * Finds the mentions of a story’s entities. The first of each links itself, unless it is linked by
 * hand or the reporter said not to; a name of several entities stays as it is until one is linked.
 *
 * @param annotated entities that an annotation of the story links already, and where
 */
export function findEntityMentions(
  story: FoldedStory,
  prepared: PreparedStory,
  { linked, unlinked, matcher }: MentionRequest,
  annotated: ReadonlyMap<string, TextRange>,
): EntityMentions {
  const links = linksByHand(prepared);
  const byHand = firstOfEach(links);
  const only = new Set([...linked, ...byHand.keys(), ...annotated.keys()]);
  const isSettled = (id: string): boolean =>
    byHand.has(id) || annotated.has(id) || unlinked.has(id);
  const automatic = new Map<string, TextRange>();
  const ambiguous: AmbiguousName[] = [];
  const options = { only, isLinkable: (range: TextRange) => isLinkable(prepared, range) };
  for (const mention of findMentions(story, matcher, options)) {
    if (mention.status === 'found') {
      if (!isSettled(mention.id)) automatic.set(mention.id, mention.range);
    } else if (!mention.ids.some(isSettled)) ambiguous.push(mention);
  }
  const named = findMentions(story, matcher, { only, which: 'all' }).flatMap((mention) =>
    mention.status === 'found' ? [{ id: mention.id, range: mention.range }] : [],
  );
  const first = new Map([...byHand, ...annotated, ...automatic]);
  return {
    byHand,
    automatic,
    first: [...first].map(([id, range]) => ({ id, range })),
    all: [...links, ...named].sort(
      (one, other) => storyOffset(story, one.range.start) - storyOffset(story, other.range.start),
    ),
    ambiguous,
  };
}

/** Links by hand (`[**Kaola** group](entity:kaola)`): the whole words of each, in reading order. */
function linksByHand({ root, blocks }: PreparedStory): NamedRange[] {
  const linkOfText = new Map<Text, Element>();
  visit(root, 'element', (node) => {
    if (typeof node.properties['dataEntity'] !== 'string') return;
    visit(node, 'text', (text) => {
      linkOfText.set(text, node);
    });
  });
  const ranges = new Map<Element, TextRange>();
  for (const [block, { runs }] of blocks.entries()) {
    for (const { node, start } of runs) {
      const link = linkOfText.get(node);
      if (link === undefined) continue;
      const first = ranges.get(link)?.start ?? { block, offset: start };
      ranges.set(link, { start: first, end: { block, offset: start + node.value.length } });
    }
  }
  return [...ranges].map(([link, range]) => ({ id: String(link.properties['dataEntity']), range }));
}

function firstOfEach(links: readonly NamedRange[]): ReadonlyMap<string, TextRange> {
  const first = new Map<string, TextRange>();
  for (const { id, range } of links) if (!first.has(id)) first.set(id, range);
  return first;
}
