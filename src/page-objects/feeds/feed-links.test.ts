import { expect, test } from 'vitest';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { feedLinks, followedFeeds } from './feed-links.ts';

const newsroom = sampleNewsroom({
  stories: [
    { id: 'one', article: { section: 'deals' } },
    { id: 'two', article: { lang: 'zh-CN' } },
  ],
});

test.each([
  ['/', 'en', undefined, ['/feed.xml', '/atom.xml', '/feed.json']],
  [
    '/sections/deals/page/2/',
    'en',
    '/sections/deals/',
    [
      '/sections/deals/feed.xml',
      '/sections/deals/atom.xml',
      '/sections/deals/feed.json',
      '/feed.xml',
    ],
  ],
  ['/2019/09/06/one/', 'en', '/sections/deals/', ['/sections/deals/feed.xml', '/feed.xml']],
  ['/2019/09/06/two/', 'zh-CN', undefined, ['/languages/zh-cn/feed.xml', '/feed.xml']],
  ['/sections/markets/', 'en', '/sections/markets/', ['/feed.xml']],
  ['/corrections/', 'en', undefined, ['/feed.xml']],
])('%s in %s leads to the feeds that there are', (path, lang, section, expected) => {
  expect(feedLinks(newsroom, path, lang, section).map(({ href }) => href)).toEqual(expected);
  // Readers are led to the same ones, each once.
  const followed = followedFeeds(newsroom, path, lang, section).map(({ href }) => href);
  expect(followed).toEqual(
    expected.filter((href) => href.endsWith('.xml') && !href.endsWith('/atom.xml')),
  );
});
