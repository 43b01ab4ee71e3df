import { describe, expect, test } from 'vitest';
import { sampleNewsroom, storyOf } from '../../tests/support/sample-newsroom.ts';
import { aliasRedirects } from '../alias-redirects.ts';
import { wordsOf } from '../words-of.ts';
import { topicDirectory, topicLink, topicPages } from './topic-pages.ts';

const newsroom = sampleNewsroom({
  topics: {
    shipping: { name: 'Shipping', names: { 'zh-Hans': '航运' }, description: 'Boats.' },
    ferries: { name: 'Ferries', description: 'There and back.', parent: 'shipping' },
    tugs: { name: 'Tugs', description: 'Small.', parent: 'shipping', formerly: ['tow-boats'] },
  },
  stories: [
    { id: 'one', article: { topics: ['ferries'] } },
    { id: 'two', article: { topics: ['shipping', 'kaola'] } },
  ],
});
const pages = new Map(topicPages(newsroom).map((planned) => [planned.path, planned.page()]));

describe('the page of a topic', () => {
  test.each([
    ['/topics/shipping/', ['Title of one', 'Title of two'], ['Ferries 1']],
    ['/topics/ferries/', ['Title of one'], ['Ferries 1']],
    ['/topics/tugs/', [], ['Ferries 1', 'Tugs 0']],
  ])(
    '%s has its stories, those of narrower topics, and the topics beside it',
    (path, titles, beside) => {
      const page = pages.get(path);
      expect(page?.stories.map(({ title }) => title).sort()).toEqual(titles);
      expect(page?.siblings.map(({ label, count }) => `${label} ${count}`)).toEqual(beside);
    },
  );

  test('names the wider topics above it', () => {
    expect(pages.get('/topics/tugs/')?.breadcrumbs.map(({ href }) => href)).toEqual([
      '/',
      '/topics/',
      '/topics/shipping/',
    ]);
  });

  test('takes over the addresses that the topic had', () => {
    expect(aliasRedirects(newsroom).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/topics/tow-boats/ /topics/tugs/',
    ]);
  });
});

test.each([
  ['shipping', 'zh-Hans', '航运', '/topics/shipping/'],
  ['shipping', 'zh-CN', '航运', '/topics/shipping/'],
  ['shipping', 'de', 'Shipping', '/topics/shipping/'],
  ['kaola', 'en', 'Kaola', '/entities/kaola/'],
])('the topic %s is called on a page in %s %s', (id, lang, label, href) => {
  expect(topicLink(newsroom, id, wordsOf(newsroom, lang))).toMatchObject({ label, href });
});

test('a newsroom without topics has no index of them', () => {
  expect(topicDirectory(sampleNewsroom({ stories: [{ id: 'one' }] }))).toEqual([]);
  expect(storyOf(newsroom, 'one').value.topics).toEqual(['ferries']);
});
