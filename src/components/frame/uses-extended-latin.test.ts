import { expect, test } from 'vitest';
import { usesExtendedLatin } from './uses-extended-latin.ts';

test.each([
  ['pl', true],
  ['CS-cz', true],
  ['en-GB', false],
  ['de', false],
  ['zh-Hans', false],
  ['ar', false],
])('%s is written with extended Latin letters: %s', (tag, extended) => {
  expect(usesExtendedLatin(tag)).toBe(extended);
});
