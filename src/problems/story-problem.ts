import type { Place } from './place.ts';
import type { ProblemText } from './problem.ts';

/** Where something of a story is written: `annotations.yaml`, the frontmatter, or the text. */
export type WrittenAt =
  | { readonly in: 'annotations' | 'frontmatter'; readonly path: readonly PropertyKey[] }
  | ({ readonly in: 'text' } & Place);

/** A problem of a story, and where it is written what has it. */
export interface StoryProblem {
  readonly problem: ProblemText;
  readonly at: WrittenAt;
}

/** The field of what is written in a file of fields; what is written in the text has none. */
export function fieldOf(at: WrittenAt, field: readonly PropertyKey[]): WrittenAt {
  return at.in === 'text' ? at : { in: at.in, path: [...at.path, ...field] };
}
