import { expect, test } from 'vitest';
import { unbrokenParts } from './unbroken-parts.ts';

test.each([
  ['for about $2 billion.', ['$2 billion']],
  ['RMB 14.3 billion and €42 million', ['RMB 14.3 billion', '€42 million']],
  ['cross-border e-commerce', ['e-commerce']],
  ['On 6 September 2019', ['6 September']],
  ['A well-known port', []],
  ['', []],
])('“%s” is not broken within %j', (text, whole) => {
  const parts = unbrokenParts(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ isWhole }) => isWhole).map((part) => part.text)).toEqual(whole);
});
