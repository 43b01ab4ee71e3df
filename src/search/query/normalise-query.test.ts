import { expect, test } from 'vitest';
import { isTooShort, normaliseQuery, withoutSmallWords } from './normalise-query.ts';

test.each([
  ['Kaola', 'Kaola'],
  ['  two   words ', 'two words'],
  ['“a phrase”', '"a phrase"'],
  ['「网易考拉」', '"网易 易考 考拉"'],
  ['one "loose', 'one loose'],
  ['$2 billion', '2 billion'],
  ['１２．７０', '12.70'],
  ['ＫＡＯＬＡ', 'KAOLA'],
  ['C++', 'C'],
  ['C++17', 'C17'],
  ['3~5年', '35 年'],
  ['A社=B社', 'A 社 B 社'],
  ['ΟΔΟΣ', 'ΟΔΟσ'],
  ['網易', '网易'],
  ['“約20亿美元，公司”', '"約 20 亿美 美元 元 公司"'],
  ['Straße', 'Strasse'],
  ['l’homme', 'homme'],
  ['foo—bar', 'foo bar'],
  ['cross‑border', 'cross-border'],
  ['الكتاب، كِتاب', 'كتاب كتاب'],
  ['می\u200Cخواهم', 'ميخواهم'],
  ['ｶﾞｽ', 'ガス'],
])('%j is asked as %j', (typed, query) => {
  expect(normaliseQuery(typed, (character) => (character === '網' ? '网' : character))).toBe(query);
});

test.each([
  ['k', true],
  ['ka', true],
  ['kao', false],
  ['JD', false],
  ['考', false],
  ['', false],
])('%j is too short while it is being typed: %s', (typed, expected) => {
  expect(isTooShort(typed)).toBe(expected);
});

test.each([
  [
    ['the', 'deal', 'of', 'Kaola'],
    ['deal', 'Kaola'],
  ],
  [
    ['the', 'who'],
    ['the', 'who'],
  ],
])('of %j these tell something: %j', (words, expected) => {
  expect(withoutSmallWords(words)).toEqual(expected);
});
