import { expect, test } from 'vitest';
import { foldAfter } from './fold-after.ts';

test.each([
  [[], [], []],
  [['a', 'b'], ['a', 'b'], []],
  [['a', 'b', 'c'], ['a', 'b', 'c'], []],
  [
    ['a', 'b', 'c', 'd'],
    ['a', 'b'],
    ['c', 'd'],
  ],
])('%j after two', (items, first, rest) => {
  expect(foldAfter(items, 2)).toEqual({ first, rest });
});
