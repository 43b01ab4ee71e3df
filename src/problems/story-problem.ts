import type { Place } from './place.ts';
import type { ProblemText } from './problem.ts';

/** Where a problem is: in `annotations.yaml`, in the story’s frontmatter, or in its text. */
export type AnnotationPlace =
  | { readonly in: 'annotations' | 'frontmatter'; readonly path: readonly PropertyKey[] }
  | ({ readonly in: 'text' } & Place);

/** A problem with an annotation, and where it was written. */
export interface AnnotationProblem {
  readonly problem: ProblemText;
  readonly at: AnnotationPlace;
}
