import { expect, test } from 'vitest';
import { isEarlier } from './is-earlier.ts';

test.each([
  ['2018', '2019', true],
  ['2018', '2019-06', true],
  ['2018-12-31', '2019', true],
  ['2019-05', '2019-06-01', true],
  ['2019', '2019-06', false],
  ['2019-06', '2019', false],
  ['2019-06-01', '2019-06', false],
  ['2019-06', '2019-06', false],
  ['2020', '2019-06', false],
])('%s is earlier than %s: %s', (date, other, earlier) => {
  expect(isEarlier(date, other)).toBe(earlier);
});
