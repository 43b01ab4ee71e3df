/** HTML cannot overlap, annotations do: ranges are cut into segments that lie side by side. */
import type { TextBlock } from '../../story/story.ts';
import type { IdentifiedRange, TextPosition, TextRange } from '../../story/text/text-range.ts';

/** A stretch of one block's text, and all annotations that hold of it, the outermost first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

/**
 * Cuts ranges at each boundary of each, into the segments of each block that have an annotation.
 *
 *     text      One two three
 *     x         ███████
 *     y             █████████
 *     segments  One |two| three      x, then x and y, then y
 *
 * A point (a range without length) is a segment of its own, with its own id only, and cuts what it
 * stands in. The ids of a segment are ordered by start, then the longer first, then by id, so that
 * the order in which ranges are given does not matter.
 *
 * @throws RangeError if a range is not in the text, cuts a surrogate pair, or ends before it starts
 */
export function cutRanges(
  blocks: readonly TextBlock[],
  ranges: readonly IdentifiedRange[],
): Segment[][] {
  const outermostFirst = [...ranges].sort(
    (one, other) =>
      comparePositions(one.range.start, other.range.start) ||
      comparePositions(other.range.end, one.range.end) ||
      (one.id < other.id ? -1 : Number(one.id > other.id)),
  );
  const parts = blocks.map((): Segment[] => []);
  for (const { id, range } of outermostFirst) {
    assertInside(blocks, id, range);
    const isPoint = comparePositions(range.start, range.end) === 0;
    for (let block = range.start.block; block <= range.end.block; block += 1) {
      const start = block === range.start.block ? range.start.offset : 0;
      const end = block === range.end.block ? range.end.offset : (blocks[block]?.text.length ?? 0);
      if (isPoint || start < end) parts[block]?.push({ start, end, ids: [id] });
    }
  }
  return parts.map(cutParts);
}

/** Cuts the parts of one block, which come in the order in which their ids are to stand. */
function cutParts(parts: readonly Segment[]): Segment[] {
  const boundaries = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort(
    (one, other) => one - other,
  );
  const segments: Segment[] = [];
  let active: Segment[] = [];
  let next = 0;
  for (const [index, start] of boundaries.entries()) {
    active = active.filter((part) => part.end > start);
    for (let part = parts[next]; part?.start === start; part = parts[next]) {
      next += 1;
      if (part.end > start) active.push(part);
      else addPoint(segments, part);
    }
    const end = boundaries[index + 1];
    if (end !== undefined && active.length > 0) {
      segments.push({ start, end, ids: active.flatMap((part) => part.ids) });
    }
  }
  return segments;
}

/** Points at the same offset share a segment. */
function addPoint(segments: Segment[], point: Segment): void {
  const last = segments.at(-1);
  if (last?.start === point.start && last.end === point.end) {
    segments[segments.length - 1] = { ...last, ids: [...last.ids, ...point.ids] };
  } else {
    segments.push(point);
  }
}

function assertInside(blocks: readonly TextBlock[], id: string, { start, end }: TextRange): void {
  for (const { block, offset } of [start, end]) {
    const text = blocks[block]?.text;
    if (text === undefined || !(offset >= 0 && offset <= text.length) || cutsPair(text, offset)) {
      throw new RangeError(
        `The range of “${id}” is not in the text: there is no offset ${String(offset)} between two characters of block ${String(block)}. Resolve it in these blocks.`,
      );
    }
  }
  if (comparePositions(start, end) > 0) {
    throw new RangeError(`The range of “${id}” ends before it starts.`);
  }
}

/** Half of a surrogate pair in an element of its own is no character any more. */
function cutsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function comparePositions(one: TextPosition, other: TextPosition): number {
  return one.block - other.block || one.offset - other.offset;
}
