import { expect, test } from 'vitest';
import type { SearchRecord } from '../query/search-record.ts';
import { indexQuestions } from './prove-index.ts';

const record = (
  type: SearchRecord['type'],
  title: string,
  day: string | undefined,
  language: readonly string[] = [],
): SearchRecord => ({
  type,
  title,
  day,
  address: `/${title}/`,
  dek: '',
  names: [],
  about: [],
  mentions: [],
  authors: [],
  filters: { type: [type], ...(language.length === 0 ? {} : { language }) },
});

test('the newest story in each language is asked for, and one page of each other sort', () => {
  const questions = indexQuestions([
    record('Stories', 'old', '2019-01-01', ['en']),
    record('Stories', 'new', '2026-01-01', ['en']),
    record('Stories', 'older', '2018-01-01', ['en']),
    record('Stories', '考拉', '2018-01-01', ['zh']),
    record('Stories', '!?', '2026-01-02', ['en']),
    record('People', 'Ada', undefined),
  ]);
  expect(questions.map(({ request }) => [request.query, request.filters])).toEqual([
    ['new', { type: ['Stories'], language: ['en'] }],
    ['考拉', { type: ['Stories'], language: ['zh'] }],
    ['Ada', { type: ['People'] }],
  ]);
});

test('an empty newsroom is asked nothing', () => {
  expect(indexQuestions([])).toEqual([]);
});
