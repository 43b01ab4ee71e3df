import { expect, test } from 'vitest';
import { chineseWords, englishWords } from '../../tests/support/english-words.ts';
import { localDay } from './local-day.ts';
import { showMoment } from './show-moment.ts';
import { showPartialDate } from './show-partial-date.ts';
import { showSpan } from './show-span.ts';

test.each([
  ['2019-09-06T18:30:00+08:00', 'Asia/Shanghai', '6 September 2019, 18:30 GMT+8'],
  ['2019-09-06T22:30:00Z', 'Asia/Shanghai', '7 September 2019, 06:30 GMT+8'],
  ['2019-09-07T00:05:00+08:00', 'Europe/London', '6 September 2019, 17:05 BST'],
  ['2019-12-31T16:00:00Z', 'Asia/Shanghai', '1 January 2020, 00:00 GMT+8'],
  ['1899-05-01T12:00:00Z', 'Asia/Shanghai', '1 May 1899, 20:05 GMT+8:05'],
  ['2019-09-06+08:00', 'Asia/Shanghai', '6 September 2019'],
  ['2019-09-06+08:00', 'America/New_York', '6 September 2019'],
])('%s in %s is shown as %s', (moment, zone, text) => {
  const shown = showMoment(englishWords, moment, zone);
  expect(shown.text).toBe(text);
  expect(shown.day).toBe(text.split(',')[0]);
});

test('a moment keeps its offset for machines; a day is a day', () => {
  expect(showMoment(englishWords, '2019-09-06T18:30:00+08:00', 'UTC')).toMatchObject({
    datetime: '2019-09-06T18:30:00+08:00',
    dayOnly: false,
  });
  expect(showMoment(englishWords, '2019-09-06+08:00', 'UTC')).toMatchObject({
    datetime: '2019-09-06',
    dayOnly: true,
  });
});

test.each([
  ['2019-12-31T16:00:00Z', 'Asia/Shanghai', '2020-01-01'],
  ['2020-01-01T00:30:00+08:00', 'UTC', '2019-12-31'],
  ['2019-09-06+08:00', 'America/New_York', '2019-09-06'],
])('%s falls in %s on %s', (moment, zone, day) => {
  expect(localDay(moment, zone)).toBe(day);
});

test.each([
  ['2019', 'en', '2019'],
  ['2019-09', 'en', 'September 2019'],
  ['2019-09-06', 'en-US', 'September 6, 2019'],
  ['2019-09', 'zh-CN', '2019年9月'],
  ['2019-01-31', 'zh-CN', '2019年1月31日'],
  ['2019-01-31', 'nl', '31 januari 2019'],
  ['2019-01-31', 'fa', '۳۱ ژانویهٔ ۲۰۱۹'],
  ['2019-01-31', 'xx', '31 January 2019'],
])('%s in %s is written %s', (date, lang, text) => {
  expect(showPartialDate({ lang }, date)).toBe(text);
});

test('the order of day and time is that of the language', () => {
  expect(showMoment(chineseWords, '2019-09-06T18:30:00+08:00', 'Asia/Shanghai').text).toBe(
    '2019年9月6日 18:30（GMT+8）',
  );
  expect(showSpan(chineseWords, { from: '2018', to: '2019-09' })).toBe('2018年至2019年9月');
});

test.each([
  ['2022', '2022'],
  ['2022-06', 'June 2022'],
  ['2022-06-01', '1 June 2022'],
])('%s is written %s', (date, words) => {
  expect(showPartialDate(englishWords, date)).toBe(words);
});

test.each([
  [{}, undefined],
  [{ from: '2022-06' }, 'since June 2022'],
  [{ to: '2022-06' }, 'until June 2022'],
  [{ from: '2019', to: '2022-06-03' }, '2019 to 3 June 2022'],
  [{ asOf: '2019-09' }, 'as of September 2019'],
  [{ from: '2018', asOf: '2019-09' }, 'from 2018, as of September 2019'],
  [{ to: '2022', asOf: '2019-09' }, 'until 2022'],
])('%j is written “%s”', (span, words) => {
  expect(showSpan(englishWords, span)).toBe(words);
});
