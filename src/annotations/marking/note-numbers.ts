import type { LocatedAnnotation } from '../located-annotation.ts';

/** Tells whether an annotation has a note of its own: names have cards, footnotes their words. */
export function isNoted({ origin, content }: LocatedAnnotation): boolean {
  return content.kind !== 'entity' && origin !== 'footnote';
}

/**
 * The numbers of all notes of a story, by id, in reading order: one system for annotations and
 * footnotes.
 *
 * @param footnotes ids of all footnotes; those that only a footnote leads to come last
 */
export function noteNumbers(
  annotations: readonly LocatedAnnotation[],
  footnotes: readonly string[],
): ReadonlyMap<string, number> {
  const inText = annotations.filter(({ content }) => content.kind !== 'entity').map(({ id }) => id);
  const ids = new Set([...inText, ...footnotes]);
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
