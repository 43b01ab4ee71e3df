import type { AnnotationKind } from '../../model/annotation.ts';
import { countWords } from '../../text/count-words.ts';
import type { LocatedAnnotation } from '../located-annotation.ts';
import { isNoted } from './note-numbers.ts';

/** How the words of a note are marked: under them, by a bar beside them, or by its number alone. */
export interface MarkLook {
  readonly manner: 'words' | 'bar' | 'number';
  /** Whether the mark is there at first, or only when the reader asks for sources. */
  readonly isFirst: boolean;
}

/** Longer marks than these slow readers down: what matters is their length more than their number. */
const mostWords = 6;
/** Six words of Chinese are about as many characters. */
const mostCharacters = 14;

/**
 * How an annotation is marked. A quotation has marks of its own already, so that its number at the
 * end is enough; so it is for a point.
 *
 * @param atFirst the kinds that are marked at first
 */
export function markLook(
  annotation: LocatedAnnotation,
  atFirst: ReadonlySet<AnnotationKind>,
): MarkLook {
  const { content, quote } = annotation;
  const isFirst = atFirst.has(content.kind);
  if (!isNoted(annotation) || quote === '' || content.kind === 'attribution')
    return { manner: content.kind === 'entity' ? 'words' : 'number', isFirst };
  const isShort = countWords(quote) <= mostWords || quote.length <= mostCharacters;
  return { manner: isShort ? 'words' : 'bar', isFirst };
}
