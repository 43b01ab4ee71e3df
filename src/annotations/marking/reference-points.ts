import type { AnnotationKind } from '../../model/annotation.ts';
import type { TextBlock } from '../../story/story.ts';
import type { TextPosition } from '../../story/text/text-range.ts';
import type { LocatedAnnotation } from '../located-annotation.ts';
import { markLook } from './mark-look.ts';
import { isNoted } from './note-numbers.ts';

/**
 * Where the number of each note stands, by the id of its annotation: behind its words and behind the
 * punctuation that follows these. Notes whose underlined words overlap have their numbers in one
 * place, behind the last of these words.
 *
 * @param atFirst the kinds that are marked at first
 */
export function referencePoints(
  blocks: readonly TextBlock[],
  annotations: readonly LocatedAnnotation[],
  atFirst: ReadonlySet<AnnotationKind>,
): ReadonlyMap<string, TextPosition> {
  const noted = annotations.filter(isNoted);
  const ends = new Map(noted.map(({ id, range }) => [id, range.end]));
  const underlined = noted
    .filter((one) => isInOneBlock(one) && markLook(one, atFirst).manner === 'words')
    .sort(
      ({ range: { start: one } }, { range: { start: other } }) =>
        one.block - other.block || one.offset - other.offset,
    );
  let group: LocatedAnnotation[] = [];
  let last: TextPosition = { block: -1, offset: 0 };
  for (const annotation of underlined) {
    const { start, end } = annotation.range;
    const overlaps = start.block === last.block && start.offset < last.offset;
    group = overlaps ? [...group, annotation] : [annotation];
    last = overlaps && end.offset < last.offset ? last : end;
    for (const { id } of group) ends.set(id, last);
  }
  return new Map(
    [...ends].map(([id, { block, offset }]) => [
      id,
      { block, offset: behindPunctuation(blocks[block]?.text ?? '', offset) },
    ]),
  );
}

function isInOneBlock({ range: { start, end } }: LocatedAnnotation): boolean {
  return start.block === end.block;
}

/**
 * What ends a clause or a quotation; before a letter or a figure a sign is part of a word or a sum.
 * In Chinese a number stands before the sign, which has an empty half that would part them.
 */
const punctuation = /(?:[.,;:!?…،؛؟”’»"'](?![\p{L}\p{N}])|[」』])*/uy;

function behindPunctuation(text: string, offset: number): number {
  punctuation.lastIndex = offset;
  return offset + (punctuation.exec(text)?.[0].length ?? 0);
}
