import { expect, test } from 'vitest';
import { meanMeasures, measureRanking } from './search-measures.ts';

const grades = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 0],
]);

test.each([
  ['the best order', ['a', 'b', 'x'], 1, 1, 1],
  ['the second best', ['b', 'a'], 1, (1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3)), 1],
  ['one of two, third', ['x', 'c', 'b'], 1 / 3, 1 / 2 / (2 + 1 / Math.log2(3)), 0.5],
  ['nothing', ['x'], 0, 0, 0],
  ['too late', '0 1 2 3 4 5 6 7 8 9 a'.split(' '), 1 / 11, 0, 0],
])('%s', (_, ranked, reciprocalRank, ndcg10, recall10) => {
  const measured = measureRanking(ranked, grades);
  expect(measured.reciprocalRank).toBeCloseTo(reciprocalRank);
  expect(measured.ndcg10).toBeCloseTo(ndcg10);
  expect(measured.recall10).toBeCloseTo(recall10);
});

test('means are taken over the queries', () => {
  const all = [measureRanking(['a', 'b'], grades), measureRanking([], grades)];
  expect(meanMeasures(all)).toEqual({ reciprocalRank: 0.5, ndcg10: 0.5, recall10: 0.5 });
});
