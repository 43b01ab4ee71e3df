import { describe, expect, test } from 'vitest';
import { chooseTicks, layBars, layPoints, layShares } from './chart-geometry.ts';

const dataOf = (values: readonly number[]) =>
  values.map((value) => ({ label: String(value), value, text: String(value) }));

describe('bars share one scale', () => {
  const cases: readonly [number[], [number, number][]][] = [
    [
      [50, 100],
      [
        [0, 50],
        [0, 100],
      ],
    ],
    [
      [-50, 50],
      [
        [0, 50],
        [50, 50],
      ],
    ],
    [
      [0, 0],
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [[], []],
  ];
  test.each(cases)('%j', (values, bars) => {
    expect(layBars(dataOf(values)).map(({ x, width }) => [x, width])).toEqual(bars);
  });
});

describe('shares follow one another and never leave the whole', () => {
  const cases: readonly [number[], [number, number][]][] = [
    [
      [25, 75],
      [
        [0, 25],
        [25, 75],
      ],
    ],
    [
      [27.1, 24],
      [
        [0, 27.1],
        [27.1, 24],
      ],
    ],
    [
      [150, 50],
      [
        [0, 75],
        [75, 25],
      ],
    ],
  ];
  test.each(cases)('%j', (values, bars) => {
    expect(layShares(dataOf(values)).map(({ x, width }) => [x, width])).toEqual(bars);
  });
});

describe('ticks are round and enclose the data', () => {
  const cases: readonly [number[], number[]][] = [
    [
      [90.83, 12],
      [0, 25, 50, 75, 100],
    ],
    [[4], [0, 1, 2, 3, 4]],
    [[0.3], [0, 0.1, 0.2, 0.3]],
    [
      [-3, 5],
      [-4, -2, 0, 2, 4, 6],
    ],
    [[0], [0]],
  ];
  test.each(cases)('%j', (values, ticks) => {
    expect(chooseTicks(dataOf(values))).toEqual(ticks);
  });
});

test('points go from left to right and up', () => {
  expect(layPoints(dataOf([0, 50, 100]), [0, 50, 100])).toEqual([
    { x: 0, y: 100 },
    { x: 50, y: 50 },
    { x: 100, y: 0 },
  ]);
});

test('a single point stands at the left', () => {
  expect(layPoints(dataOf([5]), [0, 10])).toEqual([{ x: 0, y: 50 }]);
});
