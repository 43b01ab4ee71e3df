import { expect, test } from 'vitest';
import { english } from '../words/tables/english.ts';
import { joinTables } from '../words/tables/join-tables.ts';
import { wordsNotices } from './words-notices.ts';

const most = Object.fromEntries(
  Object.entries(english).filter(([key]) => key !== 'list.stories' && key !== 'frame.home'),
);

test('words that nobody gave are named, with the English that stands for them', () => {
  const joined = joinTables(new Map([['nl', most]]));
  expect(wordsNotices(joined, ['nl', 'en'], 'content')).toEqual([
    `content/words/nl.yaml lacks 2 words of the interface, for which the English stands:
    frame.home: Home
    list.stories: {"one":"{count} story","other":"{count} stories"}`,
  ]);
});

test('a language of the publication that has no words is named', () => {
  expect(wordsNotices(joinTables(new Map()), ['en', 'zh-TW', 'zh-CN'], 'news')).toEqual([
    `The interface has no words in Chinese (Taiwan): on pages in zh-TW it speaks another language, marked as such.
  To give it some, write news/words/zh-TW.yaml.`,
  ]);
});

test('of many words that nobody gave, the first are named and the others counted', () => {
  const few = Object.fromEntries(Object.entries(english).slice(0, 20));
  const [notice = ''] = wordsNotices(joinTables(new Map([['nl', few]])), ['nl'], 'content');
  expect(notice.split('\n')).toHaveLength(10);
  expect(notice).toMatch(/ and \d+ more; src\/words\/tables\/en\/ has them all\.$/u);
});
