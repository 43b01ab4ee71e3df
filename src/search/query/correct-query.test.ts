import { expect, test } from 'vitest';
import { fakePagefind } from '../../tests/support/fake-pagefind.ts';
import { correctedQuery } from './correct-query.ts';

const pages = [
  { url: '/a/', content: 'Alibaba buys Kaola in a cross-border deal' },
  { url: '/b/', content: 'A café of NetEase’s' },
  { url: '/c/', content: '网易 易考 考拉 拉' },
];
const known = ['Alibaba', 'Kaola', 'NetEase', 'café', 'deal'];

/** What is searched in place of a query, with the words that the site knows. */
async function corrected(query: string, words = known): Promise<string | undefined> {
  const pagefind = fakePagefind(pages);
  const { results } = await pagefind.search(query);
  return correctedQuery(pagefind, query, results, { words: () => Promise.resolve(words) });
}

test.each<[string, string, string | undefined]>([
  ['a known word', 'kaola', undefined],
  ['the beginning of a known word', 'alib', undefined],
  ['a part of a word with a hyphen', 'border', undefined],
  ['a word without its accent', 'cafe', undefined],
  ['a wrong letter', 'kaolla', 'Kaola'],
  ['a name at its possessive', 'netease', undefined],
  ['one wrong word among right ones', 'alibaba kaolla deal', 'alibaba Kaola deal'],
  ['a word like no other', 'xylophone', undefined],
  ['a word of two letters', 'ko', undefined],
  ['a number', '2091', undefined],
  ['a script without letters', '考考', undefined],
  ['a sentence', 'alibaba buys kaolla in a deal', undefined],
])('%s: %j is searched as %j', async (_what, query, expected) => {
  expect(await corrected(query)).toBe(expected);
});

test('the words of the site are not loaded while every word is known', async () => {
  const pagefind = fakePagefind(pages);
  const { results } = await pagefind.search('kaola');
  const unexpected = () => Promise.reject(new Error('loaded'));
  expect(await correctedQuery(pagefind, 'kaola', results, { words: unexpected })).toBeUndefined();
});
