import { expect, test } from 'vitest';
import { fakePagefind, type FakePage } from '../../tests/support/fake-pagefind.ts';
import { countFilters, hidingFilters } from './count-filters.ts';
import { findResults } from './find-results.ts';
import type { Lexicon } from './lexicon.ts';
import type { ChosenFilters, SearchRequest } from './search-request.ts';

const page = (url: string, content: string, section: string, year: string): FakePage => ({
  url,
  content,
  filters: { section: [section], year: [year] },
});
const pages = [
  page('/a/', 'kaola', 'Deals', '2019'),
  page('/b/', 'kaola', 'Deals', '2020'),
  page('/c/', 'kaola', 'Trade', '2020'),
  page('/d/', 'port', 'Trade', '2020'),
];
const lexicon: Lexicon = {
  words: () => Promise.resolve(['kaola']),
  simplified: () => Promise.resolve(''),
};
const asked = (query: string, filters: ChosenFilters): SearchRequest => ({
  query,
  filters,
  sort: 'relevance',
});

test.each<[string, SearchRequest, object]>([
  ['nothing asked: all pages', asked('', {}), { section: { Deals: 2, Trade: 2 } }],
  ['a word', asked('kaola', {}), { section: { Deals: 2, Trade: 1 } }],
  ['another filter', asked('kaola', { year: ['2019'] }), { section: { Deals: 1 } }],
  [
    'the filter itself: as if it were not in use',
    asked('kaola', { section: ['Deals'] }),
    { section: { Deals: 2, Trade: 1 } },
  ],
  [
    'a filter alone: what else could be chosen',
    asked('', { section: ['Deals'] }),
    { section: { Deals: 2, Trade: 2 } },
  ],
  [
    'a misspelt word: counted for what is searched instead',
    asked('kaolla', { section: ['Deals'] }),
    { section: { Deals: 2, Trade: 1 } },
  ],
])('counts of %s', async (_what, request, counts) => {
  const pagefind = fakePagefind(pages);
  const found = await findResults(pagefind, request, lexicon, ['section']);
  expect(await countFilters(pagefind, request, found, ['section'], lexicon)).toMatchObject(counts);
});

test.each<[string, SearchRequest, object]>([
  ['no filter', asked('quagga', {}), []],
  ['one', asked('port', { year: ['2019'] }), [{ name: 'year', hidden: 1 }]],
  [
    'each of two',
    asked('kaola', { section: ['Trade'], year: ['2019'] }),
    [
      { name: 'section', hidden: 1 },
      { name: 'year', hidden: 1 },
    ],
  ],
  ['neither of two alone', asked('port', { section: ['Deals'], year: ['2019'] }), []],
])('hiding all results: %s', async (_what, request, hiding) => {
  expect(await hidingFilters(fakePagefind(pages), request, lexicon)).toEqual(hiding);
});
