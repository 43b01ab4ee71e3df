import type { Root, Text } from 'hast';
import type { UpdateNote } from '../model/update-note.ts';
import type { ProblemText } from '../model/problem.ts';
import { areRunsLinkable } from '../entities/are-runs-linkable.ts';
import type { MentionMatcher } from '../entities/compile-mention-matcher.ts';
import { findMentions } from '../entities/find-mentions.ts';
import { foldStory } from '../story/fold-story.ts';
import type { FoldedStory } from '../story/fold-story.ts';
import { resolveQuote } from '../annotations/resolve-quote.ts';
import { textOfRange } from '../story/story-text.ts';
import type { IdentifiedRange, TextRange } from '../story/text-range.ts';
import type { MakeMark } from '../annotations/wrap-ranges.ts';
import { wrapRanges } from '../annotations/wrap-ranges.ts';
import type { StoryBlock } from '../story/canonical-blocks.ts';
import type { PreparedStory } from '../story/prepare-story.ts';
import { placeAt } from '../story/place-at.ts';
import type { Place } from '../story/place-at.ts';
import { element, isElement, walk } from '../story/tree.ts';
import {
  explainAmbiguousName,
  explainUnfoundPassage,
  explainWasStillThere,
} from './explain-marks.ts';
import type { FirstMention, MarkedPassage } from './newsroom.ts';
import { sentenceAround } from './sentence-around.ts';

/** What is to be marked in a story. */
export interface MarkRequest {
  /** The whole file, for the places of problems. */
  readonly source: string;
  readonly lang: string;
  readonly updates: readonly UpdateNote[];
  /** Entities and people that link themselves. */
  readonly linked: ReadonlySet<string>;
  readonly matcher: MentionMatcher;
  readonly addressOf: (id: string) => string;
}

/** A problem, and what it is about: a field of an update note, or a place in the text. */
export interface MarkProblem {
  readonly problem: ProblemText;
  readonly at: { readonly update: number; readonly field: 'passage' | 'was' } | Place;
}

/** A story with its marks. */
export interface MarkedStory {
  readonly root: Root;
  readonly mentions: readonly FirstMention[];
  readonly passages: readonly MarkedPassage[];
  readonly problems: readonly MarkProblem[];
}

const passagePrefix = 'passage:';
const entityPrefix = 'entity:';

/** Passages of update notes: each found exactly once, and what stood before nowhere. */
function findPassages(
  story: FoldedStory,
  updates: readonly UpdateNote[],
): { ranges: IdentifiedRange[]; problems: MarkProblem[] } {
  const ranges: IdentifiedRange[] = [];
  const problems: MarkProblem[] = [];
  for (const [index, { id, passage, was }] of updates.entries()) {
    if (passage !== undefined) {
      const resolution = resolveQuote(story, passage);
      if (resolution.status === 'found')
        ranges.push({ id: `${passagePrefix}${id}`, range: resolution.range });
      else
        problems.push({
          problem: explainUnfoundPassage(story, passage, resolution),
          at: { update: index, field: 'passage' },
        });
    }
    if (was === undefined) continue;
    const { status } = resolveQuote(story, { exact: was });
    if (status === 'found' || status === 'ambiguous') {
      problems.push({ problem: explainWasStillThere(was), at: { update: index, field: 'was' } });
    }
  }
  return { ranges, problems };
}

/** Links by hand (`[Kaola](entity:kaola)`): the block and offset of the first of each entity. */
function linksByHand(root: Root, blocks: readonly StoryBlock[]): Map<string, TextRange> {
  const entityOfText = new Map<Text, string>();
  walk(root, (node) => {
    const entity = isElement(node) ? node.properties['dataEntity'] : undefined;
    if (!isElement(node) || typeof entity !== 'string') return;
    walk(node, (child) => {
      if (child.type === 'text') entityOfText.set(child, entity);
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

function isOpen(run: StoryBlock['runs'][number], block: StoryBlock): boolean {
  return block.kind !== 'heading' && block.kind !== 'code' && !block.closedRuns.has(run);
}

/** `areRunsLinkable` hands back blocks as it got them; this finds ours again. */
function linkableRanges(blocks: readonly StoryBlock[]): (range: TextRange) => boolean {
  const own = new Map(blocks.map((block) => [block.id, block]));
  return areRunsLinkable(blocks, (run, { id }) => {
    const block = own.get(id);
    return block !== undefined && isOpen(run, block);
  });
}

function createMark(request: MarkRequest): MakeMark {
  return (ids, { starts }) => {
    const anchors = starts
      .filter((id) => id.startsWith(passagePrefix))
      .map((id) => `passage-${id.slice(passagePrefix.length)}`);
    const updates = ids
      .filter((id) => id.startsWith(passagePrefix))
      .map((id) => `update-${id.slice(passagePrefix.length)}`);
    const entity = ids.find((id) => id.startsWith(entityPrefix))?.slice(entityPrefix.length);
    const [anchor, ...further] = anchors;
    const properties = {
      className: [
        ...(entity === undefined ? [] : ['entity-link']),
        ...(updates.length > 0 ? ['passage'] : []),
      ],
      ...(anchor !== undefined && { id: anchor }),
      ...(updates.length > 0 && { dataUpdate: updates.join(' ') }),
      ...(entity !== undefined && { href: request.addressOf(entity), dataEntity: entity }),
    };
    const extra = further.map((id) => element('span', { id }, []));
    return element(entity === undefined ? 'span' : 'a', properties, extra);
  };
}

/** Gives every entity link the id of its card. */
function nameCards(root: Root): void {
  walk(root, (node) => {
    const entity = isElement(node) ? node.properties['dataEntity'] : undefined;
    if (!isElement(node) || typeof entity !== 'string') return;
    delete node.properties['dataEntity'];
    node.properties['dataCard'] = `card-${entity}`;
  });
}

/**
 * Marks the passages of update notes and links first mentions, without changing the text.
 *
 * Offsets count UTF-16 units of the canonical blocks. A passage that is not found exactly once, a
 * corrected error that still stands in the text, and a name of two entities are problems.
 */
export function markStory(prepared: PreparedStory, request: MarkRequest): MarkedStory {
  const { root, blocks } = prepared;
  const story = foldStory(blocks);
  const { ranges, problems } = findPassages(story, request.updates);
  const byHand = linksByHand(root, blocks);
  const only = new Set([...request.linked].filter((id) => !byHand.has(id)));
  const mentions = findMentions(story, request.matcher, {
    only,
    isLinkable: linkableRanges(blocks),
  });
  const first = new Map(byHand);
  for (const mention of mentions) {
    if (mention.status === 'found') {
      first.set(mention.id, mention.range);
      ranges.push({ id: `${entityPrefix}${mention.id}`, range: mention.range });
    } else {
      const name = textOfRange(story, mention.range);
      problems.push({
        problem: explainAmbiguousName(name, mention.ids),
        at: placeOfText(
          blocks[mention.range.start.block],
          mention.range.start.offset,
          name,
          request.source,
        ),
      });
    }
  }
  const marked = wrapRanges(root, blocks, ranges, createMark(request));
  nameCards(marked);
  return {
    root: marked,
    mentions: [...first].map(([id, { start }]) => ({
      id,
      blockId: blocks[start.block]?.id ?? '',
      sentence: sentenceAround(blocks[start.block]?.text ?? '', start.offset, request.lang),
    })),
    passages: request.updates
      .filter(({ id }) => ranges.some((range) => range.id === `${passagePrefix}${id}`))
      .map(({ id }) => ({ update: id, anchor: `passage-${id}` })),
    problems,
  };
}
