import { describe, expect, test } from 'vitest';
import { chineseWords, englishWords } from '../tests/support/english-words.ts';
import { joinClauses, joinFacts, joinNames } from './join-words.ts';
import { languageName } from './language-name.ts';
import { say, sentenceParts, type Speech } from './say.ts';
import { showMoney } from './show-money.ts';

const polish: Speech<'list.stories'> = {
  lang: 'pl',
  table: {
    'list.stories': {
      one: '{count} artykuł',
      few: '{count} artykuły',
      many: '{count} artykułów',
      other: '{count} artykułu',
    },
  },
};

const arabic: Speech<'list.stories'> = {
  lang: 'ar',
  table: {
    'list.stories': {
      zero: 'لا مقالات',
      one: 'مقالة واحدة',
      two: 'مقالتان',
      few: '{count} مقالات',
      many: '{count} مقالةً',
      other: '{count} مقالة',
    },
  },
};

test.each([
  [englishWords, 0, '0 stories'],
  [englishWords, 1, '1 story'],
  [englishWords, 2, '2 stories'],
  [englishWords, 12_345, '12,345 stories'],
  [chineseWords, 1, '1篇报道'],
  [chineseWords, 12_345, '12,345篇报道'],
  [polish, 1, '1 artykuł'],
  [polish, 3, '3 artykuły'],
  [polish, 5, '5 artykułów'],
  [polish, 22, '22 artykuły'],
  [arabic, 0, 'لا مقالات'],
  [arabic, 1, 'مقالة واحدة'],
  [arabic, 2, 'مقالتان'],
  [arabic, 3, '3 مقالات'],
  [arabic, 11, '11 مقالةً'],
  [arabic, 100, '100 مقالة'],
])('%o counts %i as “%s”', (words, count, text) => {
  expect(say(words, 'list.stories', { count })).toBe(text);
});

describe('a sentence has its slots where its language wants them', () => {
  test('filled with text', () => {
    expect(say(englishWords, 'footnote.back', { index: 2, number: 3 })).toBe(
      'Back to reference 2 of note 3',
    );
    expect(say(chineseWords, 'footnote.back', { index: 2, number: 3 })).toBe(
      '回到脚注3的第2处引用',
    );
  });

  test('left for elements', () => {
    expect(sentenceParts(chineseWords, 'relation.led-by.own.now')).toEqual([
      { text: '由 ' },
      { slot: 'other' },
      { text: ' 领导' },
    ]);
    expect(sentenceParts(englishWords, 'relation.party', { role: 'buyer' })).toEqual([
      { text: 'buyer: ' },
      { slot: 'other' },
    ]);
  });

  test('what fills a slot is not read as a template', () => {
    expect(say(englishWords, 'footer.publishedBy', { owner: 'A {b} {owner}' })).toBe(
      'Publisher: A {b} {owner}',
    );
  });
});

test.each([
  [englishWords, ['Ada', 'Ben', 'Cy'], 'Ada, Ben, Cy'],
  [chineseWords, ['马云', '张勇', '刘鹏'], '马云、张勇、刘鹏'],
  [{ lang: 'pl' }, ['Ada', 'Ben', 'Cy'], 'Ada, Ben i Cy'],
  [{ lang: 'xx-unknown' }, ['Ada', 'Ben'], 'Ada, Ben'],
])('%o lists %j as “%s”', (words, names, text) => {
  expect(joinNames(words, names)).toBe(text);
});

test.each([
  [englishWords, ['reporter', undefined, 'The Post'], 'reporter, The Post'],
  [chineseWords, ['记者', '动点科技'], '记者，动点科技'],
  [englishWords, ['alone'], 'alone'],
  [englishWords, [undefined], ''],
])('%o puts the facts %j on one line as “%s”', (words, facts, text) => {
  expect(joinFacts(words, facts)).toBe(text);
});

test('clauses keep their commas apart', () => {
  expect(joinClauses(englishWords, ['reporter, A', 'editor, B'])).toBe('reporter, A; editor, B');
});

test.each([
  [englishWords, 2_000_000_000, 'USD', true, 'about US$2 billion'],
  [englishWords, 90_830_000_000, 'CNY', false, 'CN¥90.83 billion'],
  [englishWords, 700_000_000, 'USD', false, 'US$700 million'],
  [englishWords, 999_999_999, 'USD', false, 'US$1 billion'],
  [englishWords, 999_999_999_999, 'USD', false, 'US$1 trillion'],
  [englishWords, 999_999, 'EUR', false, '€999,999'],
  [englishWords, 950_000, 'EUR', false, '€950,000'],
  [englishWords, 1_500_000_000_000, 'GBP', false, '£1.5 trillion'],
  [chineseWords, 2_000_000_000, 'USD', true, '约US$20亿'],
  [chineseWords, 90_830_000_000, 'CNY', false, '¥908.3亿'],
])('in %o, %i %s (about: %s) is “%s”', (words, amount, currency, approximate, text) => {
  expect(showMoney(words, { amount, currency, approximate })).toBe(text);
});

test('money stands where its language has the currency', () => {
  const money = { amount: 2_000_000, currency: 'EUR', approximate: false };
  const inLanguage = (lang: string): string =>
    showMoney({ lang, table: { 'money.about': '{amount}' } }, money).replaceAll('\u00a0', ' ');
  expect(inLanguage('nl')).toBe('€ 2 miljoen');
  expect(inLanguage('pl')).toBe('2 miliony €');
});

test.each([
  ['zh', undefined, '中文'],
  ['nl', undefined, 'Nederlands'],
  ['zh', 'en', 'Chinese'],
  ['en', 'zh-CN', '英语'],
])('the language %s in %s is %s', (lang, inLanguage, name) => {
  expect(languageName(lang, inLanguage)).toBe(name);
});
