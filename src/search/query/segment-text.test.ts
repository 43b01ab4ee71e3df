import { expect, test } from 'vitest';
import { indexedWords, restoreText, segmentForIndex, segmentForQuery } from './segment-text.ts';

const words = (text: string) => indexedWords(segmentForIndex(text)).map((word) => word.text);

test.each([
  ['Kaola is a platform', ['Kaola', 'is', 'a', 'platform']],
  ['网易考拉', ['网易', '易考', '考拉', '拉']],
  ['约20亿美元', ['约', '20', '亿美', '美元', '元']],
  ['the name 考拉, again', ['the', 'name', '考拉', '拉,', 'again']],
  ['イーロン', ['イー', 'ーロ', 'ロン', 'ン']],
  ['ประเทศ', ['ปร', 'ระ', 'ะเ', 'เท', 'ทศ', 'ศ']],
])('the index of %j has the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  'Kaola is a platform',
  '2019年9月6日，阿里巴巴集团宣布，以约20亿美元收购网易考拉。',
  'The Chinese name 网易考拉 (Kaola) – 考拉!',
  'A股 and B股',
  '哈哈哈',
  '考 拉',
])('what was put into the index comes back: %s', (text) => {
  expect(restoreText(segmentForIndex(text))).toBe(text);
});

test.each([
  ['考拉', '考拉'],
  ['网易考拉', '网易 易考 考拉'],
  ['Kaola考拉 deal', 'Kaola 考拉 deal'],
  ['20亿', '20 亿'],
  ['拉', '拉'],
  ['cross-border', 'cross-border'],
])('the query %j asks for %j', (query, expected) => {
  expect(segmentForQuery(query)).toBe(expected);
});
