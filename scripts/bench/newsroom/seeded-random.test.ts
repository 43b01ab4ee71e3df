import { expect, test } from 'vitest';
import { seededRandom } from './seeded-random.ts';

const draw = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 50 }, () => random.integer(1, 6));
};

test('the same seed gives the same choices, another one others', () => {
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test('every number of a range comes, and no other', () => {
  expect([...new Set(draw(3))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a sample has no item twice', () => {
  const sample = seededRandom(4).sample(['a', 'b', 'c'], 9);
  expect(sample.sort()).toEqual(['a', 'b', 'c']);
});
