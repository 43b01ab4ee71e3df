import type { LocatedAnnotation } from '../located-annotation.ts';

/** Tells whether an annotation has a note of its own: names have cards, footnotes their list. */
export function isNoted({ origin, content }: LocatedAnnotation): boolean {
  return content.kind !== 'entity' && origin !== 'footnote';
}

/** The letters of a story’s noted annotations, by id, in reading order. */
export function letteredAnnotations(
  annotations: readonly LocatedAnnotation[],
): ReadonlyMap<string, string> {
  const noted = annotations.filter(isNoted);
  return new Map(noted.map(({ id }, index) => [id, annotationLetter(index)]));
}

/** The letter of an annotation: a, b … z, aa, ab … */
function annotationLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${annotationLetter(Math.floor(index / 26) - 1)}${letter}`;
}
