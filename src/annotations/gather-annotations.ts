import type { Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Annotation } from '../model/annotation.ts';
import type { UpdateNote } from '../model/update-note.ts';
import type { PlacedAnnotation } from './placed-annotation.ts';
import type { FoldedStory } from '../story/text/fold-story.ts';
import type { PreparedStory } from '../story/prepare-story.ts';
import { storyOffsets, textOfRange } from '../story/text/story-text.ts';
import type { TextRange } from '../story/text/text-range.ts';
import { isComponent } from '../story/tree.ts';
import {
  checkAnnotation,
  type AnnotationReferences,
  type AnnotationWorld,
} from './proving/check-annotation.ts';
import { explainReservedId, explainTakenId } from './proving/explain-annotations.ts';
import { linkableRanges, type EntityMentions } from '../entities/find-entity-mentions.ts';
import { placeAnnotations, type FoundAnnotation } from './anchoring/locate-annotations.ts';
import type { AnnotationPlace, AnnotationProblem } from '../problems/story-problem.ts';

/** The annotations that were written, and the way to add the names that were found. */
export interface GatheredAnnotations {
  /** Written ones, sound, in reading order. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly withMentions: (mentions: EntityMentions) => PlacedAnnotation[];
  readonly problems: readonly AnnotationProblem[];
}

/** What annotations are gathered from. */
export interface GatherRequest {
  readonly updates: readonly UpdateNote[];
  readonly standOff: readonly Annotation[];
  readonly references: AnnotationReferences;
}

/**
 * Gathers the annotations of a story from wherever they are written, checks what each of them
 * claims, and brings them into one list, ordered by where their words end, as their letters stand.
 */
export function gatherAnnotations(
  story: FoldedStory,
  prepared: PreparedStory,
  request: GatherRequest,
): GatheredAnnotations {
  const { found, problems } = placeAnnotations(story, prepared, request);
  const world: AnnotationWorld = {
    ...request.references,
    story,
    updates: new Set(request.updates.map(({ id }) => id)),
    quotedBlocks: quotedBlocks(prepared),
    isLinkable: linkableRanges(prepared),
  };
  const wrong = found.flatMap((one) =>
    checkAnnotation(one, world).map(({ field, problem }) => ({
      problem,
      at: deeper(one.place, field),
    })),
  );
  const annotations = found.map((one) => placed(story, one));
  const entity =
    (origin: 'automatic' | 'link') =>
    ([id, range]: readonly [string, TextRange]) =>
      placed(story, {
        id: `entity-${id}`,
        origin,
        content: { kind: 'entity', entity: id, sources: [] },
        by: undefined,
        at: undefined,
        range,
      });
  return {
    annotations,
    withMentions: ({ byHand, automatic }) =>
      [
        ...annotations,
        ...[...byHand].map(entity('link')),
        ...[...automatic].map(entity('automatic')),
      ].sort(inReadingOrder(story)),
    problems: [...problems, ...checkIds(found, request.updates), ...wrong],
  };
}

/** Indexes of the blocks inside `<Quote>` and block quotes. */
function quotedBlocks({ root, blocks }: PreparedStory): Set<number> {
  const inside = new Set<Nodes>();
  visit(root, (node) => {
    const isQuote =
      node.type === 'element'
        ? node.tagName === 'blockquote'
        : node.type !== 'root' && isComponent(node) && node.name === 'Quote';
    if (!isQuote) return undefined;
    visit(node, 'text', (text) => {
      inside.add(text);
    });
    return SKIP;
  });
  return new Set(
    blocks.flatMap(({ runs }, index) => (runs.some(({ node }) => inside.has(node)) ? [index] : [])),
  );
}

function deeper(place: AnnotationPlace, field: readonly PropertyKey[]): AnnotationPlace {
  return place.in === 'annotations' ? { ...place, path: [...place.path, ...field] } : place;
}

/** Ids that stand twice, or that the site gives itself. */
function checkIds(
  found: readonly FoundAnnotation[],
  updates: readonly UpdateNote[],
): AnnotationProblem[] {
  const taken = new Set(updates.map(({ id }) => id));
  return found.flatMap(({ id, origin, place }) => {
    if (origin === 'frontmatter' || origin === 'footnote') return [];
    const at = deeper(place, ['id']);
    const isTaken = taken.has(id);
    taken.add(id);
    if (isTaken) return [{ problem: explainTakenId(id, taken), at }];
    return /^(?:entity-|note-\d)/u.test(id) ? [{ problem: explainReservedId(id), at }] : [];
  });
}

function placed(
  story: FoldedStory,
  { id, origin, content, by, at, range }: Omit<FoundAnnotation, 'place'>,
): PlacedAnnotation {
  const blockIds = story.blocks
    .slice(range.start.block, range.end.block + 1)
    .map((block) => block.id);
  const quote = textOfRange(story, range).replace(/\s+/gu, ' ');
  return { id, origin, content, by, at, range, quote, blockIds };
}

function inReadingOrder(
  story: FoldedStory,
): (one: PlacedAnnotation, other: PlacedAnnotation) => number {
  return (one, other) => {
    const left = storyOffsets(story, one.range);
    const right = storyOffsets(story, other.range);
    return left.end - right.end || left.start - right.start || (one.id < other.id ? -1 : 1);
  };
}
