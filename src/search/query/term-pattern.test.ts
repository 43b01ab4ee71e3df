import { expect, test } from 'vitest';
import { markTerms, termPattern } from './term-pattern.ts';

test.each([
  [['kaola'], 'NetEase Kaola’s brand', ['Kaola']],
  [['pledge'], 'Two pledges', ['pledges']],
  [['an'], 'an annotation in Japan', ['an', 'annotation']],
  [['考拉'], '网易考拉海购', ['考拉']],
  [['cafe'], 'a Café and cafés', ['Café', 'cafés']],
  [['café'], 'a cafe', ['cafe']],
  [['c++', '$'], 'C++ and $2', ['C++']],
  [['cross-border'], 'cross-border trade', ['cross-border']],
  [["alibaba's"], 'Alibaba’s', ['Alibaba’s']],
  [[], 'nothing', []],
])('%j marks in %j: %j', (terms, text, marked) => {
  const pieces = markTerms(text, termPattern(terms));
  expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(marked);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
