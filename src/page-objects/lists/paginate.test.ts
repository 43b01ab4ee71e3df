import { expect, test } from 'vitest';
import { paginate } from './paginate.ts';

const list = (length: number) => Array.from({ length }, (_, index) => index + 1);

test.each([
  [0, [[]]],
  [2, [[1, 2]]],
  [3, [[1, 2], [3]]],
  [
    4,
    [
      [1, 2],
      [3, 4],
    ],
  ],
])('%i items in twos', (length, expected) => {
  expect(paginate(list(length), 2, '/x/').map(({ items }) => items)).toEqual(expected);
});

test('each page knows its own address and its neighbours', () => {
  const pages = paginate(list(5), 2, '/x/');
  expect(
    pages.map(({ path, pagination: { current, total, previous, next } }) => {
      return [path, current, total, previous, next];
    }),
  ).toEqual([
    ['/x/', 1, 3, undefined, '/x/page/2/'],
    ['/x/page/2/', 2, 3, '/x/', '/x/page/3/'],
    ['/x/page/3/', 3, 3, '/x/page/2/', undefined],
  ]);
});

test.each([
  [1, 1, '1'],
  [2, 1, '1 2'],
  [9, 1, '1 2 3 9'],
  [9, 5, '1 3 4 5 6 7 9'],
  [9, 9, '1 7 8 9'],
  [1000, 500, '1 498 499 500 501 502 1000'],
])('of %i pages, page %i links to %s', (total, current, numbers) => {
  const { pagination } = paginate(list(total), 1, '/x/')[current - 1] ?? {};
  expect(pagination?.pages.map(({ number }) => number).join(' ')).toBe(numbers);
});
