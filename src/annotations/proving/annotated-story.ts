import type { Annotation } from '../../model/annotation.ts';
import type { UpdateNote } from '../../model/update-note.ts';
import type { ExplainUnknown } from '../../problems/explain-unknown.ts';
import type { StoryProblem } from '../../problems/story-problem.ts';
import type { PreparedStory } from '../../story/prepare-story.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import type { WrittenAnnotation } from '../located-annotation.ts';

/** Ids that may be referred to. */
export interface KnownNames extends Iterable<string> {
  readonly has: (id: string) => boolean;
}

/** Ids that annotations may refer to. */
export interface NamesInReach {
  readonly people: KnownNames;
  /** Entities and people. */
  readonly subjects: KnownNames;
  /** Terms of the glossary. */
  readonly terms: KnownNames;
  /** Sources of the story. */
  readonly sources: KnownNames;
  /** Says that one is not among them. */
  readonly explain: ExplainUnknown;
}

/** A story whose annotations have been located, and what they may refer to. */
export interface AnnotatedStory {
  readonly story: FoldedStory;
  readonly prepared: PreparedStory;
  readonly written: readonly WrittenAnnotation[];
  readonly updates: readonly UpdateNote[];
  /** The annotations of `annotations.yaml`, located or not. */
  readonly standOff: readonly Annotation[];
  readonly names: NamesInReach;
}

/** A look at the annotations of a story, which changes nothing. */
export type AnnotationCheck = (annotated: AnnotatedStory) => readonly StoryProblem[];
