import type { AnnotationContent } from '../model/annotation.ts';
import type { TextRange } from '../story/text/text-range.ts';

/** Where an annotation was written. */
export type AnnotationOrigin =
  'frontmatter' | 'automatic' | 'link' | 'inline' | 'footnote' | 'standoff';

/** An annotation and the one place of its story that it is about. */
export interface PlacedAnnotation {
  /** Unique in its story. */
  readonly id: string;
  readonly origin: AnnotationOrigin;
  readonly content: AnnotationContent;
  /** A person in `content/people`; undefined for the authors of the story. */
  readonly by: string | undefined;
  /** A moment, as `content/` writes it. */
  readonly at: string | undefined;
  readonly range: TextRange;
  /** Its words as typed, with a space between two blocks; empty at a point. */
  readonly quote: string;
  /** Ids of the blocks that it touches, in order. */
  readonly blockIds: readonly string[];
}
