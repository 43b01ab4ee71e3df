import { expect, test } from 'vitest';
import { fakePagefind, type FakePage } from '../../tests/support/fake-pagefind.ts';
import { findResults } from './find-results.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchRequest } from './search-request.ts';

const trade = { section: ['Trade'] };
const pages: readonly FakePage[] = [
  { url: '/war/', content: 'War of words on trade', day: '2019-01-01', filters: trade },
  { url: '/trade/', content: 'The trade war', day: '2026-01-01', filters: trade },
  {
    url: '/deal/',
    content: 'Alibaba buys Kaola',
    day: '2019-09-06',
    filters: { section: ['Deals'] },
  },
  { url: '/kaola/', content: 'Kaola Kaola', day: '2020-01-01', filters: { section: ['Deals'] } },
  { url: '/munich/', content: 'Der Hafen von München', day: '2017-01-01' },
  { url: '/chinese/', content: '网易 易考 考拉 拉', day: '2018-01-01' },
];
const lexicon: Lexicon = {
  words: () => Promise.resolve(['Kaola', 'trade']),
  simplified: () => Promise.resolve('網网'),
};

/** Asks for a query, or for more; gives what a reader sees of the answer. */
async function answer(asked: string | Partial<SearchRequest>) {
  const more = typeof asked === 'string' ? { query: asked } : asked;
  const request: SearchRequest = { query: '', filters: {}, sort: 'relevance', ...more };
  const { results, complete, corrected } = await findResults(fakePagefind(pages), request, lexicon);
  const urls = results.map(({ id }) => id);
  return {
    urls,
    ...(complete === urls.length ? {} : { complete }),
    ...(corrected && { corrected }),
  };
}

test.each<[string, string | Partial<SearchRequest>, Awaited<ReturnType<typeof answer>>]>([
  ['nothing asked', '', { urls: [] }],
  ['signs alone', ' “$” ', { urls: [] }],
  ['a word, the page with most of it first', 'kaola', { urls: ['/kaola/', '/deal/'] }],
  ['the beginning of a word', 'alib', { urls: ['/deal/'] }],
  ['words that stand side by side first', 'trade war', { urls: ['/trade/', '/war/'] }],
  ['words beside small ones', 'the trade', { urls: ['/trade/', '/war/'] }],
  ['a phrase', '“trade war”', { urls: ['/trade/'] }],
  ['a phrase that nobody wrote', '“war trade”', { urls: [] }],
  ['a phrase in Chinese', '「网易考拉」', { urls: ['/chinese/'] }],
  ['traditional characters', '網易', { urls: ['/chinese/'] }],
  ['a word without its umlaut', 'Muenchen', { urls: ['/munich/'] }],
  ['pairs of characters', '易考', { urls: ['/chinese/'] }],
  ['a misspelt name', 'kaolla', { urls: ['/kaola/', '/deal/'], corrected: 'Kaola' }],
  ['words that nobody has', 'quagga okapi', { urls: [] }],
  ['small words beside others', 'the kaola', { urls: ['/kaola/', '/deal/'] }],
  [
    'words of which no page has all: those with most of them first',
    'alibaba buys trade',
    { urls: ['/deal/', '/war/', '/trade/'], complete: 0 },
  ],
  ['a filter', { query: 'war', filters: { section: ['Deals'] } }, { urls: [] }],
  [
    'a filter alone, the newest first',
    { filters: { section: ['Trade', 'Deals'] } },
    { urls: ['/trade/', '/kaola/', '/deal/', '/war/'] },
  ],
  ['the oldest first', { query: 'trade', sort: 'oldest' }, { urls: ['/war/', '/trade/'] }],
  [
    'the newest first, without pages that have only some words',
    { query: 'alibaba buys trade', sort: 'newest' },
    { urls: [] },
  ],
])('%s', async (_what, asked, found) => {
  expect(await answer(asked)).toEqual(found);
});

test('filters are counted among the results, if they are asked for', async () => {
  const request = { query: 'kaola', filters: {}, sort: 'relevance' } as const;
  const found = await findResults(fakePagefind(pages), request, lexicon, ['section']);
  expect(found.counts).toEqual({ section: { Deals: 2 } });
});
