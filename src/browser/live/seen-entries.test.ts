import { expect, test } from 'vitest';
import { keptWith, newSince, readKept, type SeenCoverage } from './seen-entries.ts';

const seen = (page: string, total: number): SeenCoverage => ({
  page,
  total,
  newest: '2026-02-03T08:00:00+00:00',
});

test.each([
  [null, []],
  ['off', 'off'],
  ['{', []],
  ['{}', []],
  ['[1, {"page": "/a/"}]', []],
  [JSON.stringify([seen('/a/', 3)]), [seen('/a/', 3)]],
])('of %j is read what is sound', (text, kept) => {
  expect(readKept(text)).toEqual(kept);
});

test.each([
  ['the first visit', undefined, 5, 0],
  ['nothing new', seen('/a/', 5), 5, 0],
  ['two more', seen('/a/', 3), 5, 2],
  ['one taken back', seen('/a/', 6), 5, 0],
])('%s', (_, before, total, count) => {
  expect(newSince(before, total)).toBe(count);
});

test('a page is kept once, and the oldest goes', () => {
  const many = Array.from({ length: 20 }, (_, index) => seen(`/${index}/`, 1));
  const kept = readKept(keptWith(many, seen('/3/', 9)));
  expect(kept).toHaveLength(20);
  expect(kept[0]).toEqual(seen('/3/', 9));
  expect(readKept(keptWith(many, seen('/new/', 1)))).not.toContainEqual(seen('/19/', 1));
});
