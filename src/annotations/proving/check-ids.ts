import { fieldOf } from '../../problems/story-problem.ts';
import type { AnnotationCheck } from './annotated-story.ts';
import { explainReservedId, explainTakenId } from './explain-annotations.ts';

/** Ids that the site makes itself. */
const reserved = /^(?:entity-|note-\d)/u;

/** Every id stands once, and is none that the site gives itself. */
export const checkIds: AnnotationCheck = ({ written, updates }) => {
  const taken = new Set(updates.map(({ id }) => id));
  return written.flatMap(({ annotation: { id, origin }, writtenAt }) => {
    // An update note gives its passage its own id, and footnotes are numbered by the site.
    if (origin === 'frontmatter' || origin === 'footnote') return [];
    const at = fieldOf(writtenAt, ['id']);
    if (taken.has(id)) return [{ problem: explainTakenId(id, taken), at }];
    taken.add(id);
    return reserved.test(id) ? [{ problem: explainReservedId(id), at }] : [];
  });
};
