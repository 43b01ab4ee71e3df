import { expect, test } from 'vitest';
import { unbrokenParts } from './unbroken-parts.ts';

test('names of a few characters are kept whole in a headline', () => {
  const parts = unbrokenParts('中国企业入股明水渡轮', ['明水', '明水渡轮', 'Orlow Lines']);
  expect(parts).toEqual([
    { text: '中国企业入股', isWhole: false },
    { text: '明水渡轮', isWhole: true },
  ]);
});

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
