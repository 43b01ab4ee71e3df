/** Search in every script, asked of real indexes of a few pages: one for each first language. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../search/index/build-index.ts';
import { indexLanguage } from '../../search/index/index-language.ts';
import { openBuiltIndex, type BuiltIndex } from '../../search/index/open-built-index.ts';
import { findResults } from '../../search/query/find-results.ts';
import { readHit } from '../../search/query/read-hit.ts';
import type { SearchRecord } from '../../search/query/search-record.ts';

/** A page in each script: its headline and its text. */
const pages: Readonly<Record<string, readonly [string, string]>> = {
  'zh-Hans': [
    '阿里巴巴收购网易考拉',
    '银行，公司——“工会”说：约20亿美元。《财经》用App付款；（港口）。',
  ],
  'zh-Hant': ['臺灣的網路購物', '網路商店、裡面的麵包，以及「頭髮」。'],
  ja: [
    'イーロン・マスク氏が来日',
    '東京・銀行（大手）はｶﾞｽ会社を買収した。2019年９月、株価は下がった。',
  ],
  ko: ['삼성전자는 새 공장을 짓는다', '노동조합은 회사의 계획에 “반대”한다고 말했다.'],
  th: ['ประเทศไทยเปิดท่าเรือใหม่', 'บริษัท“แสงทอง”ลงทุน20ล้านบาทในปีหน้า'],
  ar: [
    'الحكومة تفتح الميناء الجديد',
    'قال «أحمد» إنّ المدينة—كُلّها—تحتاج إلى مستشفى؛ في 2019م، كتـــاب.',
  ],
  fa: ['بندر تازه باز می‌شود', 'مردم می‌خواهند کشتی‌ها بیایند.'],
  de: [
    'Große Straße in München gesperrt',
    'Der Fußgänger fährt über die Ämter. Das heißt: größer.',
  ],
  fr: ['L’homme d’État à l’œuvre', 'Il s’agit d’une sœur qu’elle aime. «L’été» arrive.'],
  pl: ['Łódź ma nowy dworzec', 'Zażółć gęślą jaźń.'],
  vi: ['Việt Nam mở cảng mới', 'Người dân Hà Nội đến.'],
  ru: ['Королёв открыл порт', 'Всё идёт хорошо.'],
  en: [
    'The port opens again',
    'Alibaba’s “Kaola”—a shop—is at ＦＵＬＬ width; the oﬃce measured 20 m².',
  ],
};

/** What readers type, and the pages that it must find, in each index. */
const queries: readonly (readonly [string, string, readonly string[]])[] = [
  ['Chinese: a word of two characters', '考拉', ['zh-Hans']],
  ['after full-width punctuation', '公司', ['zh-Hans']],
  ['within quotation marks after a dash', '工会', ['zh-Hans']],
  ['after digits', '亿美', ['zh-Hans']],
  ['one character after digits', '亿', ['zh-Hans']],
  ['within 《》', '财经', ['zh-Hans']],
  ['after Latin letters', '付款', ['zh-Hans']],
  ['Latin letters between', 'App', ['zh-Hans']],
  ['within （）', '港口', ['zh-Hans']],
  ['one character at the end', '口', ['zh-Hans']],
  ['a phrase over punctuation', '“银行，公司”', ['zh-Hans']],
  ['a phrase with a number', '“约20亿美元”', ['zh-Hans']],
  ['traditional finds simplified', '網易', ['zh-Hans']],
  ['simplified finds traditional', '网路', ['zh-Hant']],
  ['one form of several', '里面', ['zh-Hant']],
  ['traditional as it stands', '裡面', ['zh-Hant']],
  ['one character of several forms', '头发', ['zh-Hant']],
  ['a headline, simplified', '台湾的网路购物', ['zh-Hant']],
  ['Japanese: kanji after a dot', '銀行', ['ja', 'zh-Hans']],
  ['within brackets', '大手', ['ja']],
  ['katakana', 'マスク', ['ja']],
  ['half-width katakana', 'ガス', ['ja']],
  ['half-width katakana typed', 'ｶﾞｽ', ['ja']],
  ['full-width digits', '9月', ['ja']],
  ['Korean: a word before its particle', '회사', ['ko']],
  ['the second part of a word', '조합', ['ko']],
  ['within quotation marks', '반대', ['ko']],
  ['one syllable', '새', ['ko']],
  ['Thai: the beginning of a run', 'ประเทศ', ['th']],
  ['the middle of a run', 'ท่าเรือ', ['th']],
  ['after digits', 'ล้าน', ['th']],
  ['within quotation marks', 'แสงทอง', ['th']],
  ['a word of two characters', 'ปี', ['th']],
  ['Arabic: without the article', 'حكومة', ['ar']],
  ['with the article', 'الحكومة', ['ar']],
  ['without hamza', 'احمد', ['ar']],
  ['without vowel signs, after a dash', 'كلها', ['ar']],
  ['with heh for teh marbuta', 'مدينه', ['ar']],
  ['with yeh for alef maksura', 'مستشفي', ['ar']],
  ['without tatweel', 'كتاب', ['ar']],
  ['two letters', 'في', ['ar']],
  ['Persian: with its joiner', 'می‌خواهند', ['fa']],
  ['without its joiner', 'میخواهند', ['fa']],
  ['with Arabic letters', 'كشتيها', ['fa']],
  ['German: ss for ß', 'strasse', ['de']],
  ['ß for ss', 'STRAẞE', ['de']],
  ['an adjective', 'grosse', ['de']],
  ['without an umlaut', 'munchen', ['de']],
  ['ue for ü', 'Muenchen', ['de']],
  ['ae for ä', 'Aemter', ['de']],
  ['French: without the article', 'homme', ['fr']],
  ['with the article', "l'homme", ['fr']],
  ['oe for œ', 'oeuvre', ['fr']],
  ['œ itself', 'sœur', ['fr']],
  ['after a quotation mark', 'été', ['fr']],
  ['without its accent', 'ete', ['fr']],
  ['Polish: without its stroke', 'lodz', ['pl']],
  ['Vietnamese: without accents', 'viet nam', ['vi']],
  ['Russian: ё as е', 'королев', ['ru']],
  ['English: at its possessive', 'alibaba', ['en']],
  ['between dashes', 'shop', ['en']],
  ['full-width letters', 'full', ['en']],
  ['a ligature', 'office', ['en']],
  ['a raised digit', 'm2', ['en']],
];

describe.each(['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'th', 'ar', 'de', 'pl'])(
  'with %s as first language',
  (first) => {
    const site = mkdtempSync(join(tmpdir(), 'nutgraf-scripts-'));
    let index: BuiltIndex;

    beforeAll(async () => {
      for (const [lang, [title, text]] of Object.entries(pages)) {
        mkdirSync(join(site, lang));
        writeFileSync(
          join(site, lang, 'index.html'),
          `<html lang="${lang}"><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
        );
      }
      await buildIndex(Object.entries(pages).map(recordOf), site, {
        language: indexLanguage([first]),
        words: [],
      });
      index = await openBuiltIndex(site);
    });

    afterAll(() => {
      rmSync(site, { recursive: true });
    });

    async function find(query: string) {
      const request = { query, filters: {}, sort: 'relevance' } as const;
      const { results } = await findResults(index.pagefind, request, index.lexicon);
      return Promise.all(results.map((result) => result.data()));
    }

    test.each(queries)('%s: %s', async (_what, query, expected) => {
      const urls = (await find(query)).map(({ url }) => url.replaceAll('/', ''));
      expect(urls.sort()).toEqual([...expected].sort());
    });

    test.each(Object.entries(pages))(
      '%s: by its headline, as it is written',
      async (lang, [title]) => {
        const [page] = await find(title);
        expect(page?.url).toBe(`/${lang}/`);
        if (page === undefined) return;
        const hit = readHit(page, title);
        expect(hit.title.map(({ text }) => text).join('')).toBe(title);
      },
    );
  },
);

function recordOf([lang, [title]]: readonly [string, readonly [string, string]]): SearchRecord {
  return {
    type: 'Stories',
    address: `/${lang}/`,
    title,
    dek: '',
    day: undefined,
    names: [],
    about: [],
    mentions: [],
    authors: [],
    filters: { type: ['Stories'], language: [lang] },
  };
}
