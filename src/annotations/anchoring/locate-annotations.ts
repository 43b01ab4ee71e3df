import type { Annotation } from '../../model/annotation.ts';
import type { UpdateNote } from '../../model/update-note.ts';
import type { StoryProblem } from '../../problems/story-problem.ts';
import type { PreparedStory } from '../../story/prepare-story.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import { rangeOfTexts } from '../../story/text/range-of-texts.ts';
import { locatedAnnotation, type WrittenAnnotation } from '../located-annotation.ts';
import { explainUnfoundPassage } from './explain-passages.ts';
import { explainBackwards, explainUnfoundPart } from './explain-targets.ts';
import { footnotePoints } from './footnote-points.ts';
import { resolveQuote } from './resolve-quote.ts';
import { resolveTarget } from './resolve-target.ts';

/** The annotations whose words are in the story, and what is wrong with the others. */
export interface LocatedAnnotations {
  readonly written: readonly WrittenAnnotation[];
  readonly problems: readonly StoryProblem[];
}

/**
 * Locates every annotation that was written: as an update note with a passage, in the text, as a
 * footnote, or stand-off. One whose words are not found exactly once is a problem.
 *
 * @param standOff the annotations of `annotations.yaml`
 */
export function locateAnnotations(
  story: FoldedStory,
  prepared: PreparedStory,
  updates: readonly UpdateNote[],
  standOff: readonly Annotation[],
): LocatedAnnotations {
  const fromUpdates = locateUpdates(story, updates);
  const fromFile = locateStandOff(story, standOff);
  return {
    written: [
      ...fromUpdates.written,
      ...locateInline(story, prepared),
      ...locateFootnotes(story, prepared),
      ...fromFile.written,
    ],
    problems: [...fromUpdates.problems, ...fromFile.problems],
  };
}

function locateUpdates(story: FoldedStory, updates: readonly UpdateNote[]): LocatedAnnotations {
  const written: WrittenAnnotation[] = [];
  const problems: StoryProblem[] = [];
  for (const [index, { id, passage, was, by, at }] of updates.entries()) {
    if (passage === undefined) continue;
    const path = ['updates', index];
    const resolution = resolveQuote(story, passage);
    if (resolution.status !== 'found') {
      const problem = explainUnfoundPassage(story, passage, resolution);
      problems.push({ problem, at: { in: 'frontmatter', path: [...path, 'passage'] } });
      continue;
    }
    written.push({
      writtenAt: { in: 'frontmatter', path },
      annotation: locatedAnnotation(story, {
        id,
        origin: 'frontmatter',
        content: { kind: 'correction', update: id, was, sources: [] },
        by,
        at: at === 'undated' ? undefined : at,
        range: resolution.range,
      }),
    });
  }
  return { written, problems };
}

function locateInline(
  story: FoldedStory,
  { blocks, inlineAnnotations }: PreparedStory,
): WrittenAnnotation[] {
  return inlineAnnotations.flatMap(({ id, content, by, at, texts, line, column }) => {
    const range = rangeOfTexts(blocks, texts);
    if (range === undefined) return [];
    const annotation = locatedAnnotation(story, { id, origin: 'inline', content, by, at, range });
    return [{ annotation, writtenAt: { in: 'text', line, column } }];
  });
}

function locateFootnotes(
  story: FoldedStory,
  { root, blocks, footnotes }: PreparedStory,
): WrittenAnnotation[] {
  const points = footnotePoints(root, blocks);
  return footnotes.flatMap(({ id, html, references: [first = ''] }): WrittenAnnotation[] => {
    const range = points.get(first);
    if (range === undefined) return [];
    const annotation = locatedAnnotation(story, {
      id,
      origin: 'footnote',
      content: { kind: 'note', note: html, sources: [] },
      by: undefined,
      at: undefined,
      range,
    });
    return [{ annotation, writtenAt: { in: 'text', line: 1, column: 1 } }];
  });
}

function locateStandOff(
  story: FoldedStory,
  annotations: readonly Annotation[],
): LocatedAnnotations {
  const written: WrittenAnnotation[] = [];
  const problems: StoryProblem[] = [];
  for (const [index, annotation] of annotations.entries()) {
    const { id, target, by, at } = annotation;
    const path = ['annotations', index];
    const resolution = resolveTarget(story, target);
    switch (resolution.status) {
      case 'found':
        written.push({
          writtenAt: { in: 'annotations', path },
          annotation: locatedAnnotation(story, {
            id,
            origin: 'stand-off',
            content: annotation,
            by,
            at,
            range: resolution.range,
          }),
        });
        break;
      case 'unfound': {
        const { part } = resolution;
        const field = part.field === undefined ? ['target'] : ['target', part.field];
        const problem = explainUnfoundPart(story, part, target);
        problems.push({ problem, at: { in: 'annotations', path: [...path, ...field] } });
        break;
      }
      case 'backwards': {
        const at = { in: 'annotations', path: [...path, 'target'] } as const;
        problems.push({ problem: explainBackwards(), at });
      }
    }
  }
  return { written, problems };
}
