import { passageId } from '../../story/page-ids.ts';
import type { LocatedAnnotation } from '../located-annotation.ts';

/** Where the passage of an update note stands in the text of its story. */
export interface MarkedPassage {
  readonly update: string;
  /** Id of the mark in the page: made of the note’s id. */
  readonly anchor: string;
}

/** The passages of a story’s update notes, in reading order. */
export function markedPassages(annotations: readonly LocatedAnnotation[]): MarkedPassage[] {
  return annotations.flatMap(({ id, origin, content }) =>
    origin === 'frontmatter' && content.kind === 'correction'
      ? [{ update: content.update, anchor: passageId(id) }]
      : [],
  );
}
