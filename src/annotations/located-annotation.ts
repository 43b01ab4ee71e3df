import type { AnnotationContent } from '../model/annotation.ts';
import type { WrittenAt } from '../problems/story-problem.ts';
import type { FoldedStory } from '../story/text/fold-story.ts';
import { textOfRange } from '../story/text/story-text.ts';
import type { TextRange } from '../story/text/text-range.ts';

/** Who or what wrote an annotation, and how. */
export type AnnotationOrigin =
  'frontmatter' | 'automatic' | 'link' | 'inline' | 'footnote' | 'stand-off';

/** An annotation whose words have been found: what it says, and its range. */
export interface FoundAnnotation {
  /** Unique in its story. */
  readonly id: string;
  readonly origin: AnnotationOrigin;
  readonly content: AnnotationContent;
  /** A person in `content/people`; undefined for the authors of the story. */
  readonly by: string | undefined;
  /** A moment, as `content/` writes it. */
  readonly at: string | undefined;
  readonly range: TextRange;
}

/** An annotation and the words of its story that it is about. */
export interface LocatedAnnotation extends FoundAnnotation {
  /** Its words as typed, with a space between two blocks; empty at a point. */
  readonly quote: string;
  /** Ids of the blocks that it touches, in order. */
  readonly blockIds: readonly string[];
}

/** An annotation that a person wrote, and where: its problems are told there. */
export interface WrittenAnnotation {
  readonly annotation: LocatedAnnotation;
  readonly writtenAt: WrittenAt;
}

/** Reads from the story what words an annotation is about, and in which blocks they are. */
export function locatedAnnotation(
  story: FoldedStory,
  { id, origin, content, by, at, range }: FoundAnnotation,
): LocatedAnnotation {
  const blocks = story.blocks.slice(range.start.block, range.end.block + 1);
  return {
    id,
    origin,
    content,
    by,
    at,
    range,
    quote: textOfRange(story, range).replace(/\s+/gu, ' '),
    blockIds: blocks.map((block) => block.id),
  };
}
