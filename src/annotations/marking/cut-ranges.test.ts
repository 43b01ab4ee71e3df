import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRanges } from './cut-ranges.ts';
import { textBlocks } from '../../story/text/test-blocks.ts';
import type { IdentifiedRange } from '../../story/text/text-range.ts';

/** A range within block 0, or from a block to another. */
function ranged(id: string, start: number, end: number, first = 0, last = first): IdentifiedRange {
  return {
    id,
    range: { start: { block: first, offset: start }, end: { block: last, offset: end } },
  };
}

describe('cutRanges', () => {
  const blocks = textBlocks('0123456789', 'abcde', '', 'xyz', '😀');
  const cases: [what: string, ranges: IdentifiedRange[], segments: string[]][] = [
    ['one range', [ranged('a', 2, 5)], ['0:2-5 a']],
    ['neighbours', [ranged('b', 5, 8), ranged('a', 2, 5)], ['0:2-5 a', '0:5-8 b']],
    ['a gap', [ranged('a', 0, 1), ranged('b', 9, 10)], ['0:0-1 a', '0:9-10 b']],
    [
      'nested',
      [ranged('in', 3, 5), ranged('out', 1, 8)],
      ['0:1-3 out', '0:3-5 out in', '0:5-8 out'],
    ],
    ['overlapping', [ranged('b', 3, 8), ranged('a', 1, 5)], ['0:1-3 a', '0:3-5 a b', '0:5-8 b']],
    ['the same twice', [ranged('b', 1, 3), ranged('a', 1, 3)], ['0:1-3 a b']],
    ['the same start', [ranged('a', 1, 3), ranged('b', 1, 5)], ['0:1-3 b a', '0:3-5 b']],
    ['across blocks', [ranged('a', 8, 2, 0, 3)], ['0:8-10 a', '1:0-5 a', '3:0-2 a']],
    ['a point', [ranged('a', 4, 4)], ['0:4-4 a']],
    ['two points', [ranged('b', 4, 4), ranged('a', 4, 4)], ['0:4-4 a b']],
    ['a point inside', [ranged('p', 4, 4), ranged('a', 2, 6)], ['0:2-4 a', '0:4-4 p', '0:4-6 a']],
    [
      'a point between',
      [ranged('p', 4, 4), ranged('a', 2, 4), ranged('b', 4, 6)],
      ['0:2-4 a', '0:4-4 p', '0:4-6 b'],
    ],
    ['a point at the start', [ranged('a', 2, 6), ranged('p', 2, 2)], ['0:2-2 p', '0:2-6 a']],
    ['nothing', [], []],
  ];
  it.each(cases)('cuts %s', (_what, ranges, expected) => {
    const segments = cutRanges(blocks, ranges).flatMap((ofBlock, block) =>
      ofBlock.map(
        ({ start, end, ids }) =>
          `${String(block)}:${String(start)}-${String(end)} ${ids.join(' ')}`,
      ),
    );
    expect(segments).toEqual(expected);
  });

  it.each([
    [
      'past the end',
      ranged('kaola', 2, 11),
      /“kaola” is not in the text: .* offset 11 between .* of block 0/,
    ],
    ['before the start', ranged('kaola', -1, 1), /no offset -1/],
    ['in no block', ranged('kaola', 0, 1, 0, 5), /of block 5/],
    ['in half a character', ranged('kaola', 0, 1, 4), /offset 1 between two characters/],
    ['at no number', ranged('kaola', 0, Number.NaN), /no offset NaN/],
    ['backwards', ranged('kaola', 5, 2), /“kaola” ends before it starts/],
    ['backwards over blocks', ranged('kaola', 0, 5, 1, 0), /ends before it starts/],
  ])('refuses a range %s', (_what, range, message) => {
    expect(() => cutRanges(blocks, [range])).toThrow(message);
  });

  const position = fc.constantFrom(
    ...blocks
      .slice(0, 4)
      .flatMap(({ text }, block) =>
        Array.from({ length: text.length + 1 }, (_, offset) => ({ block, offset })),
      ),
  );
  const ranges = fc.array(fc.tuple(position, position), { maxLength: 12 }).map((pairs) =>
    pairs.map(([one, other], index): IdentifiedRange => {
      const forward = one.block - other.block || one.offset - other.offset;
      const [start, end] = forward <= 0 ? [one, other] : [other, one];
      return { id: `a${String(index)}`, range: { start, end } };
    }),
  );

  it('does not depend on the order of the ranges', () => {
    const shuffled = ranges.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(cutRanges(blocks, other)).toEqual(cutRanges(blocks, list));
      }),
      { numRuns: 2000 },
    );
  });

  it('covers each place with exactly the annotations that hold of it', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        for (const [block, segments] of cutRanges(blocks, list).entries()) {
          let end = 0;
          for (const segment of segments) {
            expect(segment.start).toBeGreaterThanOrEqual(end);
            end = segment.end;
          }
          for (const [offset] of Array.from(blocks[block]?.text ?? '').entries()) {
            const here = list.filter(({ range: { start, end: last } }) => {
              const starts =
                start.block < block || (start.block === block && start.offset <= offset);
              return (
                starts && (last.block > block || (last.block === block && last.offset > offset))
              );
            });
            const segment = segments.find((one) => one.start <= offset && offset < one.end);
            expect([...(segment?.ids ?? [])].sort()).toEqual(here.map(({ id }) => id).sort());
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
