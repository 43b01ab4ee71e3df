import { expect, test } from 'vitest';
import { yearsBehind } from './years-behind.ts';

test.each([
  ['2026-06-30', '2026-06-30', 0],
  ['2025-07-02', '2026-06-30', 0],
  ['2025-06-29', '2026-06-30', 1],
  ['2019-09-06', '2026-06-30', 6],
  // A story that is not out yet, in development.
  ['2027-01-01', '2026-06-30', 0],
])('a story of %s, where the newest is of %s, is %i years behind', (own, newest, years) => {
  expect(yearsBehind(Date.parse(own), Date.parse(newest))).toBe(years);
});
