import { expect, test } from 'vitest';
import { sampleNewsroom, storyOf, type SampleStory } from '../../tests/support/sample-newsroom.ts';
import { searchPage } from '../search-page.ts';
import { storyPage } from '../story/story-page.ts';
import type { PageHead } from './page-head.ts';

function headOf(article: SampleStory['article'], publication = {}): PageHead {
  const newsroom = sampleNewsroom({
    stories: [{ id: 's', ...(article && { article }) }],
    publication,
  });
  return storyPage(newsroom, storyOf(newsroom, 's')).head;
}

const contents = ({ metas }: PageHead, key: string): string[] =>
  metas.filter((meta) => meta.key === key).map(({ content }) => content);

test.each([
  ['en', 'en'],
  ['zh-CN', 'zh_CN'],
  ['zh-Hans', 'zh'],
  ['ar-EG', 'ar_EG'],
])('the locale of %s is %s', (lang, locale) => {
  expect(contents(headOf({ lang }), 'og:locale')).toEqual([locale]);
});

test('a day stays a day, and a moment keeps its offset', () => {
  const update = { id: 'u', kind: 'update', at: '2019-09-07T10:00:00+08:00', note: 'More.' };
  const head = headOf({ published: '2019-09-06+08:00', updates: [update] });
  expect(contents(head, 'article:published_time')).toEqual(['2019-09-06']);
  expect(contents(head, 'article:modified_time')).toEqual(['2019-09-07T10:00:00+08:00']);
});

test('whoever shares a story that was withdrawn shares that it was', () => {
  const updates = [{ id: 'r', kind: 'retraction', at: 'undated', note: 'It was wrong.' }];
  const head = headOf({ title: 'A headline', updates });
  expect(contents(head, 'og:title')).toEqual(['Retracted: A headline']);
  expect(head.title).toBe('Retracted: A headline — The Sample');
});

test('whoever shares a story that was gravely wrong shares that, whatever it is called there', () => {
  const updates = [
    {
      id: 'c',
      kind: 'correction',
      severity: 'grave',
      at: 'undated',
      note: 'Nine.',
      was: 'not-recorded',
    },
  ];
  const head = headOf({ title: 'A headline', titles: { sharing: 'Another' }, updates });
  expect(contents(head, 'og:title')).toEqual(['Corrected: A headline']);
  expect(contents(headOf({ titles: { sharing: 'Another' } }), 'og:title')).toEqual(['Another']);
});

test('robots may show large pictures of what they may index, and nothing of the rest', () => {
  expect(contents(headOf({}), 'robots')).toEqual(['max-image-preview:large']);
  const search = searchPage(sampleNewsroom()).head;
  expect(contents(search, 'robots')).toEqual(['noindex']);
  expect(search.graph).toBeUndefined();
  expect(search.links.map(({ rel }) => rel)).not.toContain('canonical');
});

test.each([
  [['https://x.com/sample'], ['@sample']],
  [['https://www.twitter.com/sample/'], ['@sample']],
  [['https://x.com/sample/status/1', 'https://example.com/sample'], []],
])('of %j the account on X is %j', (sameAs, expected) => {
  expect(contents(headOf({}, { sameAs }), 'twitter:site')).toEqual(expected);
});

test('a site below a path has its absolute addresses there', () => {
  const head = headOf({}, { url: 'https://name.example/news' });
  expect(contents(head, 'og:url')).toEqual(['https://name.example/news/2019/09/06/s/']);
});
