import { expect, test } from 'vitest';
import { englishWords } from '../../tests/support/english-words.ts';
import { answerWords } from './answer-words.ts';
import type { ShownAnswer } from './search-messages.ts';

const found = (total: number, complete = total, corrected?: string): ShownAnswer => ({
  total,
  complete,
  corrected,
  hits: [],
});

test.each([
  ['kaola', {}, found(1), '1 result for “kaola”.'],
  ['kaola ', {}, found(3), '3 results for “kaola”.'],
  ['', { year: ['2019'] }, found(2), '2 results'],
  ['zzz', {}, found(0), 'No results for “zzz”.'],
  ['zzz', { year: ['2019'] }, found(0), 'No results for “zzz” with these filters.'],
  ['kaolla', {}, found(2, 2, 'Kaola'), 'No page has “kaolla”. 2 results for “Kaola”.'],
  ['a b', {}, found(4, 0), '4 results for “a b”. No page has all the words.'],
  ['a b', {}, found(4, 1), '4 results for “a b”. 1 page has all the words.'],
])('%j %j', (query, filters, answer, words) => {
  const request = { query, filters, sort: 'relevance' as const };
  expect(answerWords(englishWords, request, answer)).toBe(words);
});
