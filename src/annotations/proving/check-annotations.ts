import type { StoryProblem } from '../../problems/story-problem.ts';
import type { AnnotatedStory, AnnotationCheck } from './annotated-story.ts';
import { checkClaims } from './check-claims.ts';
import { checkIds } from './check-ids.ts';
import { checkNames } from './check-names.ts';
import { checkRemovedWords } from './check-removed-words.ts';

/** In any order: none needs what another found. */
const checks: readonly AnnotationCheck[] = [checkIds, checkNames, checkClaims, checkRemovedWords];

/** Checks what the annotations of a story say of it, of the newsroom, and of each other. */
export function checkAnnotations(annotated: AnnotatedStory): readonly StoryProblem[] {
  return checks.flatMap((check) => check(annotated));
}
