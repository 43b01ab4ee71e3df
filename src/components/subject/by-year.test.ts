import { expect, test } from 'vitest';
import { byYear } from './by-year.ts';

test('things are divided into years, in their order', () => {
  const years = byYear(['2026-03-12', '2026-01-02T10:00:00Z', '2024-05-01'], (date) => date);
  expect(years).toEqual([
    { year: '2026', items: ['2026-03-12', '2026-01-02T10:00:00Z'] },
    { year: '2024', items: ['2024-05-01'] },
  ]);
  expect(byYear([], String)).toEqual([]);
});
