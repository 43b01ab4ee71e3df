import { expect, test } from 'vitest';
import { figuresIn, isOtherFigure } from './figures.ts';
import { markTerms, termPattern } from './term-pattern.ts';

test.each([
  ['2 billion', '2018,', true],
  ['2 billion', '$2', false],
  ['2 billion', '2.8', true],
  ['$2,000', '2000', false],
  ['billion', '2018', false],
  ['2 billion', 'billion', false],
])('of “%s”, %s is another figure: %s', (query, text, isOther) => {
  const word = { before: '', repeated: '', text, searched: text };
  expect(isOtherFigure(word, figuresIn(query))).toBe(isOther);
});

test.each([
  [
    '2',
    'In 2018 it paid $2 and 2.8, then 12 and 2.',
    'In 2018 it paid $[2] and 2.8, then 12 and [2].',
  ],
  ['200', '$200 billion, 2000, 1.200', '$[200] billion, 2000, 1.200'],
  ['bill', 'a billion', 'a [billion]'],
])('%s is marked where it stands whole', (term, text, marked) => {
  const pieces = markTerms(text, termPattern([term], 'whole figures'));
  expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')).toBe(
    marked,
  );
});
