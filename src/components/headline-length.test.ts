import { expect, test } from 'vitest';
import { isLongHeadline } from './headline-length.ts';

const cases: readonly [string, boolean][] = [
  ['Alibaba buys Kaola', false],
  ['a'.repeat(70), false],
  ['a'.repeat(71), true],
  ['网'.repeat(35), false],
  ['网'.repeat(36), true],
];

test.each(cases)('%s', (headline, long) => {
  expect(isLongHeadline(headline)).toBe(long);
});
