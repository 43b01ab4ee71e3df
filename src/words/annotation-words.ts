import type { AnnotationKind, FactRating } from '../model/annotation.ts';

/** How readers are told what kind of annotation it is. */
export const annotationKindWords: Readonly<Record<AnnotationKind, string>> = {
  entity: 'Name',
  attribution: 'Who said it',
  source: 'Source',
  note: 'Note',
  definition: 'Definition',
  conversion: 'Conversion',
  correction: 'Changed passage',
  factcheck: 'Fact check',
};

/** How a fact check’s rating reads. */
export const factRatingWords: Readonly<Record<FactRating, string>> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  mixed: 'Partly true',
  'mostly-false': 'Mostly false',
  false: 'False',
  unproven: 'Not proven',
};

/** The letter of an annotation: a, b … z, aa, ab … */
export function annotationLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${annotationLetter(Math.floor(index / 26) - 1)}${letter}`;
}
