import { expect, test } from 'vitest';
import { readSearchAddress, writeSearchAddress, type SearchRequest } from './search-request.ts';

const nothing: SearchRequest = { query: '', filters: {}, sort: 'relevance' };

test.each<[string, SearchRequest]>([
  ['', nothing],
  ['?q=%E8%80%83%E6%8B%89+20%25', { ...nothing, query: '考拉 20%' }],
  [
    '?section=Deals&section=Trade&year=2019',
    { ...nothing, filters: { section: ['Deals', 'Trade'], year: ['2019'] } },
  ],
  ['?q=a&sort=newest', { ...nothing, query: 'a', sort: 'newest' }],
])('%j is read and written back', (address, request) => {
  expect(readSearchAddress(address)).toEqual(request);
  expect(writeSearchAddress(request)).toBe(address);
});

test.each<[string, string, Partial<SearchRequest>]>([
  ['a filter that is none', '?colour=red', {}],
  ['an order that is none', '?sort=price', {}],
  [
    'a value twice, and an empty one',
    '?year=2019&year=2019&year=',
    { filters: { year: ['2019'] } },
  ],
  ['a query that never ends', `?q=${'a'.repeat(999)}`, { query: 'a'.repeat(200) }],
  ['a broken escape', '?q=%E8%', { query: '\ufffd%' }],
])('%s does no harm', (_what, address, request) => {
  expect(readSearchAddress(address)).toEqual({ ...nothing, ...request });
});
