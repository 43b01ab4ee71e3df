import { each, textsAt, type TextPath } from '../../content/field-path.ts';
import type { AnnotationContent } from '../../model/annotation.ts';
import type { ReferenceTarget } from '../../problems/explain-unknown.ts';
import { fieldOf, type StoryProblem } from '../../problems/story-problem.ts';
import type { AnnotationCheck, KnownNames } from './annotated-story.ts';

/** A field by which an annotation names something. */
interface NamingField {
  readonly path: TextPath<AnnotationContent & { readonly by: string }>;
  readonly target: Extract<ReferenceTarget, 'person' | 'subject' | 'source' | 'term' | 'update'>;
}

const namingFields: readonly NamingField[] = [
  { path: ['by'], target: 'person' },
  { path: ['sources', each], target: 'source' },
  { path: ['entity'], target: 'subject' },
  { path: ['speaker'], target: 'subject' },
  { path: ['source'], target: 'source' },
  { path: ['term'], target: 'term' },
  { path: ['update'], target: 'update' },
];

/** Whatever an annotation names is there, and so is the note that another corrects. */
export const checkNames: AnnotationCheck = ({ written, updates, names }) => {
  const known: Readonly<Record<NamingField['target'], KnownNames>> = {
    person: names.people,
    subject: names.subjects,
    source: names.sources,
    term: names.terms,
    update: new Set(updates.map(({ id }) => id)),
  };
  const corrected = updates.flatMap(({ corrects }, index): StoryProblem[] =>
    corrects === undefined || known.update.has(corrects)
      ? []
      : [
          {
            problem: names.explain('update', corrects, known.update),
            at: { in: 'frontmatter', path: ['updates', index, 'corrects'] },
          },
        ],
  );
  const named = written.flatMap(({ annotation: { content, by }, writtenAt }) =>
    namingFields.flatMap(({ path, target }) =>
      textsAt({ ...content, by }, path)
        .filter(({ text }) => !known[target].has(text))
        .map((found) => ({
          problem: names.explain(target, found.text, known[target]),
          at: fieldOf(writtenAt, found.path),
        })),
    ),
  );
  return [...corrected, ...named];
};
