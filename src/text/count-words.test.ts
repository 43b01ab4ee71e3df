import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';

it.each([
  ['', 0],
  ['One two three.', 3],
  ['Kaola’s market-leading e-commerce', 3],
  ['US$2,000.50 — and 27.1 %', 3],
  ['网易考拉', 4],
  ['阿里巴巴收购 Kaola，20 亿', 9],
  ['かな 한글', 4],
  ['naïve café', 2],
  ['— … ·', 0],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count);
});
