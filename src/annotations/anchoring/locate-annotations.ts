import type { Annotation } from '../../model/annotation.ts';
import type { UpdateNote } from '../../model/update-note.ts';
import { fieldOf, type StoryProblem, type WrittenAt } from '../../problems/story-problem.ts';
import { supersededNotes } from '../../revisions/superseded-notes.ts';
import type { PreparedStory } from '../../story/prepare-story.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import { guesses } from '../../text/limits.ts';
import { rangeOfTexts } from '../../story/text/range-of-texts.ts';
import {
  locatedAnnotation,
  type FoundAnnotation,
  type WrittenAnnotation,
} from '../located-annotation.ts';
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
  const all = [
    ...locateUpdates(story, updates),
    ...locateInline(prepared),
    ...locateFootnotes(prepared),
    ...locateStandOff(story, standOff),
  ];
  return {
    written: all.flatMap((one) =>
      'found' in one
        ? [{ annotation: locatedAnnotation(story, one.found), writtenAt: one.writtenAt }]
        : [],
    ),
    problems: all.flatMap((one) => ('found' in one ? [] : [one])),
  };
}

/** An annotation with its range, and where it is written; or why it has none. */
type Located = { readonly found: FoundAnnotation; readonly writtenAt: WrittenAt } | StoryProblem;

function locateUpdates(story: FoldedStory, updates: readonly UpdateNote[]): Located[] {
  const superseded = supersededNotes(updates);
  return updates.flatMap(({ id, passage, takenOutAfter, was, by, at }, index): Located[] => {
    const words = passage ?? takenOutAfter;
    if (words === undefined || superseded.has(id)) return [];
    const writtenAt: WrittenAt = { in: 'frontmatter', path: ['updates', index] };
    const resolution = resolveQuote(story, words);
    if (resolution.status !== 'found') {
      const field = passage === undefined ? 'takenOutAfter' : 'passage';
      const problem = explainUnfoundPassage(story, words, resolution, field);
      return [{ problem, at: fieldOf(writtenAt, [field]) }];
    }
    const found: FoundAnnotation = {
      id,
      origin: 'frontmatter',
      content: { kind: 'correction', update: id, was, sources: [] },
      by,
      at: at === 'undated' ? undefined : at,
      range: resolution.range,
    };
    return [{ found, writtenAt }];
  });
}

function locateInline({ blocks, inlineAnnotations }: PreparedStory): Located[] {
  return inlineAnnotations.flatMap(({ id, content, by, at, texts, line, column }): Located[] => {
    const range = rangeOfTexts(blocks, texts);
    if (range === undefined) return [];
    const found: FoundAnnotation = { id, origin: 'inline', content, by, at, range };
    return [{ found, writtenAt: { in: 'text', line, column } }];
  });
}

function locateFootnotes({ root, blocks, footnotes }: PreparedStory): Located[] {
  const points = footnotePoints(root, blocks);
  return footnotes.flatMap(({ id, html, references: [first = ''] }): Located[] => {
    const range = points.get(first);
    if (range === undefined) return [];
    const found: FoundAnnotation = {
      id,
      origin: 'footnote',
      content: { kind: 'note', note: html, sources: [] },
      by: undefined,
      at: undefined,
      range,
    };
    return [{ found, writtenAt: { in: 'text', line: 1, column: 1 } }];
  });
}

function locateStandOff(story: FoldedStory, annotations: readonly Annotation[]): Located[] {
  let unfound = 0;
  return annotations.map((annotation, index): Located => {
    const { id, target, by, at } = annotation;
    const writtenAt: WrittenAt = { in: 'annotations', path: ['annotations', index] };
    const resolution = resolveTarget(story, target);
    switch (resolution.status) {
      case 'found': {
        const { range } = resolution;
        return {
          found: { id, origin: 'stand-off', content: annotation, by, at, range },
          writtenAt,
        };
      }
      case 'unfound': {
        const { part } = resolution;
        const field = part.field === undefined ? ['target'] : ['target', part.field];
        unfound += 1;
        const problem = explainUnfoundPart(story, part, target, unfound <= guesses.ofStory);
        return { problem, at: fieldOf(writtenAt, field) };
      }
      case 'backwards':
        return { problem: explainBackwards(), at: fieldOf(writtenAt, ['target']) };
    }
  });
}
