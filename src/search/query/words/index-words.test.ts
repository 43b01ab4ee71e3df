import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  indexedWords,
  restoreText,
  wordsForIndex,
  wordsForPhrase,
  wordsForQuery,
} from './index-words.ts';

const simplified: ReadonlyMap<string, string> = new Map([
  ['網', '网'],
  ['購', '购'],
]);
const simplify = (character: string) => simplified.get(character) ?? character;
const index = (text: string) => wordsForIndex(text, simplify);

/** The words of an indexed text as the indexer knows them: without signs. */
const words = (text: string) =>
  indexedWords(index(text)).map(({ searched }) => searched.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, ''));

test.each<[string, string, readonly string[]]>([
  ['English', 'Kaola is a platform', ['Kaola', 'is', 'a', 'platform']],
  ['typographic signs', '“Kaola” – Alibaba’s', ['Kaola', '', 'Alibabas']],
  ['one character', '约', ['约']],
  ['a run', '网易考拉', ['网易', '易考', '考拉', '拉']],
  ['digits inside', '约20亿美元', ['约', '20', '亿美', '美元', '元']],
  ['Latin letters inside', '用App付款', ['用', 'App', '付款', '款']],
  ['full-width punctuation', '银行，公司。', ['银行', '行', '公司', '司']],
  ['dashes', '银行——公司', ['银行', '行', '公司', '司']],
  ['brackets', '《公司》（银行）', ['公司', '司', '银行', '行']],
  ['punctuation beside Latin letters', '考拉，“Kaola”—公司', ['考拉', '拉', 'Kaola', '公司', '司']],
  ['full-width digits', '（２０２０年）', ['2020', '年']],
  ['traditional Chinese', '網易收購', ['网易', '易收', '收购', '购']],
  ['Japanese', 'イーロン・マスク氏', ['イー', 'ーロ', 'ロン', 'ン', 'マス', 'スク', 'ク氏', '氏']],
  ['half-width kana', 'ｶﾞｽ', ['ガス', 'ス']],
  ['Korean', '삼성전자는 회사', ['삼성', '성전', '전자', '자는', '는', '회사', '사']],
  ['Korean in single letters', '\u1112\u116C\u1109\u1161', ['회사', '사']],
  ['Thai', 'ประเทศ', ['ปร', 'ระ', 'ะเ', 'เท', 'ทศ', 'ศ']],
  ['Thai with its marks', 'กี่ปี', ['กี่ปี', 'ปี']],
  ['Thai with a space of no width', 'ภา\u200Bษา', ['ภา', 'าษ', 'ษา', 'า']],
  ['Arabic', '«الكتاب»، كتابٌ', ['كتاب', 'كتاب']],
  ['Persian', 'می\u200Cخواهم', ['ميخواهم']],
  ['a soft hyphen', 'Handels\u00ADblatt', ['Handelsblatt']],
  ['German', 'Große Straße', ['Grosse', 'Strasse']],
  ['French', '«l’homme» d’État', ['homme', 'État']],
])('the index knows %s: %j', (_what, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  'Kaola is a platform',
  '2019年9月6日，阿里巴巴集团宣布，以约20亿美元收购网易考拉。',
  'The Chinese name 網易考拉 (Kaola) – 考拉!',
  'A股 and B股',
  '哈哈哈 哈 哈哈',
  '考 拉',
  '|a ~b `c` |`~ {} [x]',
  '~考 |拉',
])('what was put into the index comes back: %s', (text) => {
  expect(restoreText(index(text))).toBe(text);
});

test('whatever is put into the index comes back, with white space made single', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '網',
      '易',
      '。',
      '—',
      '“',
      'ß',
      'l’',
      'الكتاب',
      'ｶﾞ',
      'ำ',
      '่',
      'กี',
      '회',
      '\u1112\u116C',
    ),
    fc.constantFrom(
      ' ',
      '~',
      '|',
      '`',
      ',',
      "'",
      'a',
      '1',
      '_',
      '\u00A0',
      '\u00AD',
      '\u0301',
      '😀',
    ),
    fc.string({ unit: 'grapheme-ascii' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(restoreText(index(text))).toBe(text.replaceAll(/[\s\u0085]+/gu, ' '));
    }),
    { numRuns: 500 },
  );
});

test('signs of an indexed text that are not ASCII make no words of their own', () => {
  expect(index('“網易考拉”，Alibaba’s — 购。')).toMatch(/^[\p{ASCII}\p{L}\p{N}]*$/u);
});

test('a character that stands in two words is shown once', () => {
  expect(
    indexedWords(index('網易考拉')).map(({ repeated, text }) => `${repeated}+${text}`),
  ).toEqual(['+網易', '易+考', '考+拉', '拉+']);
});

test.each([
  ['考拉', '考拉'],
  ['網易考拉', '网易 易考 考拉'],
  ['Kaola考拉 deal', 'Kaola 考拉 deal'],
  ['20亿', '20 亿'],
  ['拉', '拉'],
  ['cross-border', 'cross-border'],
  ['l’homme', 'homme'],
])('the query %j asks for %j', (query, expected) => {
  expect(wordsForQuery(query, simplify)).toBe(expected);
});

test.each([
  ['考拉 deal', '考拉 拉 deal'],
  ['银行，公司', '银行 行, 公司'],
  ['网易考拉', '网易 易考 考拉'],
])('the phrase %j stands in the index as %j', (phrase, expected) => {
  expect(wordsForPhrase(phrase, simplify)).toBe(expected);
});
