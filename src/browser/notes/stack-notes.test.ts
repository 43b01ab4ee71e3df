import { expect, test } from 'vitest';
import { stackNotes } from './stack-notes.ts';

const cases: readonly [string, readonly [number, number][], readonly number[]][] = [
  [
    'stand beside their numbers',
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
    'find back to their numbers',
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

test('a note that would lie over a wide picture ends above it, or begins below it', () => {
  const taken = [{ top: 100, bottom: 200 }];
  const given = [80, 90, 150, 300].map((wanted) => ({ wanted, height: 40 }));
  expect(stackNotes(given, 10, taken)).toEqual([50, 210, 260, 310]);
});

test.each(cases)('notes %s', (_, notes, tops) => {
  const given = notes.map(([wanted, height]) => ({ wanted, height }));
  expect(stackNotes(given, 10)).toEqual(tops);
});
