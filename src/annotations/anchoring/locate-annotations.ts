import type { AnnotationPlace, AnnotationProblem } from '../../problems/story-problem.ts';
import type { Annotation, AnnotationContent } from '../../model/annotation.ts';
import type { UpdateNote } from '../../model/update-note.ts';
import type { AnnotationOrigin } from '../placed-annotation.ts';
import { resolveQuote } from './resolve-quote.ts';
import { resolveTarget } from './resolve-target.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import type { PreparedStory } from '../../story/prepare-story.ts';
import type { TextRange } from '../../story/text/text-range.ts';
import { explainBackwards, explainUnfoundPart } from '../proving/explain-annotations.ts';
import { explainUnfoundPassage } from './explain-marks.ts';
import { footnotePoints } from './footnote-points.ts';
import { rangeOfTexts } from '../../story/text/range-of-texts.ts';

/** An annotation whose range is known, before what it says has been checked. */
export interface FoundAnnotation {
  readonly id: string;
  readonly origin: AnnotationOrigin;
  readonly content: AnnotationContent;
  readonly by: string | undefined;
  readonly at: string | undefined;
  readonly range: TextRange;
  readonly place: AnnotationPlace;
}

/** What is found so far. */
export interface Placing {
  readonly found: readonly FoundAnnotation[];
  readonly problems: readonly AnnotationProblem[];
}

/**
 * Finds the place of every annotation that was written: stand-off, in the text, as a footnote, or
 * as an update note with a passage. What is not found exactly once is a problem.
 */
export function placeAnnotations(
  story: FoldedStory,
  prepared: PreparedStory,
  {
    updates,
    standOff,
  }: { readonly updates: readonly UpdateNote[]; readonly standOff: readonly Annotation[] },
): Placing {
  const fromUpdates = placeUpdates(story, updates);
  const fromFile = placeStandOff(story, standOff);
  return {
    found: [
      ...fromUpdates.found,
      ...placeInline(prepared),
      ...placeFootnotes(prepared),
      ...fromFile.found,
    ],
    problems: [...fromUpdates.problems, ...fromFile.problems],
  };
}

function placeStandOff(story: FoldedStory, annotations: readonly Annotation[]): Placing {
  const found: FoundAnnotation[] = [];
  const problems: AnnotationProblem[] = [];
  for (const [index, annotation] of annotations.entries()) {
    const { id, target, by, at } = annotation;
    const path = ['annotations', index];
    const resolution = resolveTarget(story, target);
    if (resolution.status === 'found') {
      const place = { in: 'annotations', path } as const;
      const { range } = resolution;
      found.push({ id, origin: 'standoff', content: annotation, by, at, range, place });
      continue;
    }
    const isBackwards = resolution.status === 'backwards';
    const field = isBackwards ? undefined : resolution.part.field;
    problems.push({
      problem: isBackwards
        ? explainBackwards()
        : explainUnfoundPart(story, resolution.part, target),
      at: { in: 'annotations', path: [...path, 'target', ...(field === undefined ? [] : [field])] },
    });
  }
  return { found, problems };
}

function placeUpdates(story: FoldedStory, updates: readonly UpdateNote[]): Placing {
  const found: FoundAnnotation[] = [];
  const problems: AnnotationProblem[] = [];
  for (const [index, { id, passage, was, by, at }] of updates.entries()) {
    if (passage === undefined) continue;
    const place = { in: 'frontmatter', path: ['updates', index, 'passage'] } as const;
    const resolution = resolveQuote(story, passage);
    if (resolution.status !== 'found') {
      problems.push({ problem: explainUnfoundPassage(story, passage, resolution), at: place });
      continue;
    }
    found.push({
      id,
      origin: 'frontmatter',
      content: { kind: 'correction', update: id, was, sources: [] },
      by,
      at: at === 'undated' ? undefined : at,
      range: resolution.range,
      place,
    });
  }
  return { found, problems };
}

function placeInline({ blocks, inlineAnnotations }: PreparedStory): FoundAnnotation[] {
  return inlineAnnotations.flatMap(({ id, content, by, at, texts, line, column }) => {
    const range = rangeOfTexts(blocks, texts);
    const place = { in: 'text', line, column } as const;
    return range === undefined ? [] : [{ id, origin: 'inline', content, by, at, range, place }];
  });
}

function placeFootnotes({ root, blocks, footnotes }: PreparedStory): FoundAnnotation[] {
  const points = footnotePoints(root, blocks);
  return footnotes.flatMap(({ id, html, references: [first = ''] }) => {
    const range = points.get(first);
    if (range === undefined) return [];
    return {
      id,
      origin: 'footnote',
      content: { kind: 'note', note: html, sources: [] },
      by: undefined,
      at: undefined,
      range,
      place: { in: 'text', line: 1, column: 1 },
    };
  });
}
