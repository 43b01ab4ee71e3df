import type { AnnotationKind } from '../model/annotation.ts';
import type { Link, ShownMoment } from './shown-values.ts';

/** One line of a card: what it is, and the value, which may lead somewhere. */
export interface AnnotationFact {
  readonly label: string;
  readonly text: string;
  readonly href: string | undefined;
}

/** An annotation as its card, the margin and the list at the end show it. */
export interface ShownAnnotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  /** The letter after the annotated words: a, b, c … */
  readonly letter: string;
  /** Id of the note in the page: `annotation-market-size`. */
  readonly anchor: string;
  /** Id of the letter in the text. */
  readonly referenceAnchor: string;
  /** Id of the annotated words; of the letter, for a note at a point. */
  readonly passageAnchor: string;
  /** What kind of annotation it is, in words. */
  readonly label: string;
  /** The annotated words, shortened; empty for a note at a point. */
  readonly quote: string;
  /** The whole annotation in one line, for the margin. */
  readonly summary: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly AnnotationFact[];
  /** Words in the language in which they were said. */
  readonly original: { readonly text: string; readonly lang: string } | undefined;
  readonly by: Link | undefined;
  readonly at: ShownMoment | undefined;
}
