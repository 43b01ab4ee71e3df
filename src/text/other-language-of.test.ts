import { expect, test } from 'vitest';
import { otherLanguageOf } from './other-language-of.ts';

const chinese =
  '阿里巴巴宣布收购考拉，交易金额为二十亿美元，双方将在跨境电商领域合作，消息于周五公布。';
const english = 'Alibaba bought Kaola on Friday, in a deal of two billion dollars. '.repeat(4);

test.each([
  ['Chinese that says English', chinese, 'en', 'zh-CN, or zh-TW'],
  ['Chinese with some English names', `${chinese}Alibaba, Kaola`, 'en', 'zh-CN, or zh-TW'],
  [
    'Japanese that says English',
    'アリババは金曜日にカオラを買収したと発表しました。取引額は二十億ドル。',
    'en',
    'ja',
  ],
  [
    'Korean that says Chinese',
    '알리바바는 금요일 카올라를 인수했다고 발표했다. 거래 금액은 이십억 달러로 알려졌다.',
    'zh-CN',
    'ko',
  ],
  [
    'Russian that says French',
    'Компания объявила о покупке в пятницу, сумма сделки два миллиарда.',
    'fr',
    'ru, or uk',
  ],
  ['English that says Chinese', english, 'zh-CN', 'en, or another one in Latin letters'],
  ['English', english, 'en', undefined],
  ['English with a Chinese sentence', `${english}${chinese}`, 'en', undefined],
  ['a few Chinese names', '阿里巴巴 考拉', 'en', undefined],
  ['Chinese', chinese, 'zh-CN', undefined],
  ['Chinese with much code', `${chinese}${english}`, 'zh-Hant', undefined],
  ['Japanese', 'アリババは金曜日に発表しました。', 'ja', undefined],
  ['a language in a script that is not known here', english, 'am', undefined],
])('%s', (_what, text, lang, other) => {
  expect(otherLanguageOf(text, lang)).toBe(other);
});
