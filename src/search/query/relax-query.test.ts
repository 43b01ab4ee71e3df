import { expect, test } from 'vitest';
import { fakePagefind } from '../../tests/support/fake-pagefind.ts';
import { pagesWithSome } from './relax-query.ts';

const pages = [
  { url: '/one/', content: 'port' },
  { url: '/two/', content: 'port strike' },
  { url: '/three/', content: 'strike strike strike', filters: { section: ['Work'] } },
  { url: '/none/', content: 'weather' },
];

test.each<[readonly string[], readonly string[]]>([
  [
    ['port', 'strike', 'talks'],
    ['/three/', '/two/', '/one/'],
  ],
  [['talks'], []],
  [[], []],
  [
    ['port', 'port'],
    ['/one/', '/two/'],
  ],
])('pages with some of %j: %j', async (words, urls) => {
  const found = await pagesWithSome(fakePagefind(pages), words, {});
  expect(found.map(({ id }) => id)).toEqual(urls);
});

test('a page that several words find has all their places, and filters hold', async () => {
  const [first] = await pagesWithSome(fakePagefind(pages), ['port', 'strike'], {
    filters: { section: { any: ['Work'] } },
  });
  expect(first?.id).toBe('/three/');
  const [both] = await pagesWithSome(fakePagefind(pages.slice(1, 2)), ['port', 'strike'], {});
  expect((await both?.data())?.weighted_locations).toEqual([
    { weight: 1, location: 0 },
    { weight: 1, location: 1 },
  ]);
});

test('of a very long question only the first words are looked up', async () => {
  const pagefind = fakePagefind(pages);
  await pagesWithSome(
    pagefind,
    Array.from({ length: 100 }, (_, index) => `word${index}`),
    {},
  );
  expect(pagefind.asked).toHaveLength(16);
});
