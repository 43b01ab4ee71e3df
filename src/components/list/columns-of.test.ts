import { expect, test } from 'vitest';
import { columnsOf } from './columns-of.ts';

test.each([
  [1, 4],
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 3],
  [6, 3],
  [7, 4],
  [8, 4],
  [9, 3],
])('%i stories stand in %i columns', (count, columns) => {
  expect(columnsOf(count)).toBe(columns);
});
