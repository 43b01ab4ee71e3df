import { expect, test } from 'vitest';
import { stackNotes } from './stack-notes.ts';
import { surroundingBox } from './surrounding-box.ts';

const cases: readonly [string, readonly [number, number][], readonly number[]][] = [
  [
    'stand beside their letters',
    [
      [0, 40],
      [100, 40],
    ],
    [0, 100],
  ],
  [
    'move down when there is no room',
    [
      [0, 40],
      [10, 40],
      [20, 40],
    ],
    [0, 50, 100],
  ],
  [
    'find back to their letters',
    [
      [0, 90],
      [10, 10],
      [300, 40],
    ],
    [0, 100, 300],
  ],
  [
    'keep their order on one line',
    [
      [50, 20],
      [50, 20],
    ],
    [50, 80],
  ],
  ['of none are none', [], []],
];

test.each(cases)('notes %s', (_, notes, tops) => {
  const given = notes.map(([wanted, height]) => ({ wanted, height }));
  expect(stackNotes(given, 10)).toEqual(tops);
});

test('a box surrounds the pieces of a passage', () => {
  expect(
    surroundingBox([
      { left: 50, top: 0, width: 100, height: 20 },
      { left: 0, top: 20, width: 30, height: 20 },
    ]),
  ).toEqual({ left: 0, top: 0, width: 150, height: 40 });
  expect(surroundingBox([])).toBeUndefined();
});
