import type { EntityMentions } from '../entities/find-entity-mentions.ts';
import type { FoldedStory } from '../story/text/fold-story.ts';
import { storyOffsets } from '../story/text/story-text.ts';
import type { TextRange } from '../story/text/text-range.ts';
import {
  locatedAnnotation,
  type LocatedAnnotation,
  type WrittenAnnotation,
} from './located-annotation.ts';

/**
 * Brings what was written and the names that were found into one list, ordered by where the words
 * end, as their letters stand.
 */
export function listAnnotations(
  story: FoldedStory,
  written: readonly WrittenAnnotation[],
  { byHand, automatic }: EntityMentions,
): LocatedAnnotation[] {
  const annotations = [
    ...written.map(({ annotation }) => annotation),
    ...[...byHand].map(([id, range]) => nameAnnotation(story, id, range, 'link')),
    ...[...automatic].map(([id, range]) => nameAnnotation(story, id, range, 'automatic')),
  ];
  return annotations
    .map((annotation) => ({ annotation, ...storyOffsets(story, annotation.range) }))
    .sort(
      (one, other) =>
        one.end - other.end ||
        one.start - other.start ||
        (one.annotation.id < other.annotation.id ? -1 : 1),
    )
    .map(({ annotation }) => annotation);
}

/** The entities that annotations link, and the words of the last that links each. */
export function annotatedEntities(
  written: readonly WrittenAnnotation[],
): ReadonlyMap<string, TextRange> {
  return new Map(
    written.flatMap(({ annotation: { content, range } }) =>
      content.kind === 'entity' ? [[content.entity, range] as const] : [],
    ),
  );
}

function nameAnnotation(
  story: FoldedStory,
  id: string,
  range: TextRange,
  origin: 'automatic' | 'link',
): LocatedAnnotation {
  return locatedAnnotation(story, {
    id: `entity-${id}`,
    origin,
    content: { kind: 'entity', entity: id, sources: [] },
    by: undefined,
    at: undefined,
    range,
  });
}
