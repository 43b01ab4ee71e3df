import { describe, expect, test } from 'vitest';
import { marksIn, wordsFor } from './page-words.ts';
import { builtInTables } from './tables/built-in.ts';
import { english } from './tables/english.ts';
import { joinTables } from './tables/join-tables.ts';

const { tables } = joinTables(
  new Map([
    ['pt', { ...english, 'frame.home': 'Início', 'frame.search': 'Pesquisa' }],
    ['pt-BR', { 'frame.search': 'Busca' }],
    ['ar', { ...english, 'frame.home': 'الرئيسية' }],
    ['fa', { 'frame.home': 'خانه' }],
    ['en', { 'frame.home': 'Front page' }],
  ]),
);

describe('a page speaks its own language where a table serves it', () => {
  test.each([
    ['en', 'en', 'en', 'Front page'],
    ['en-US', 'en', 'en-US', 'Front page'],
    ['zh', 'en', 'zh', '首页'],
    ['zh-CN', 'en', 'zh-CN', '首页'],
    ['zh-Hans-SG', 'en', 'zh-Hans-SG', '首页'],
    ['pt', 'en', 'pt', 'Início'],
    ['pt-BR', 'en', 'pt-BR', 'Início'],
    ['pt-AO', 'en', 'pt-AO', 'Início'],
    ['ar-EG', 'en', 'ar-EG', 'الرئيسية'],
  ])('%s on a site in %s: %s, “%s”', (lang, siteLang, spoken, home) => {
    const words = wordsFor(tables, lang, siteLang);
    expect(words).toMatchObject({ lang: spoken, marks: {} });
    expect(words.table['frame.home']).toBe(home);
  });

  test('a region’s file goes before that of its language', () => {
    expect(wordsFor(tables, 'pt-BR', 'en').table['frame.search']).toBe('Busca');
    expect(wordsFor(tables, 'pt-PT', 'en').table['frame.search']).toBe('Pesquisa');
  });
});

describe('where none does, it speaks another and marks it', () => {
  test.each([
    ['nl', 'nl', 'en', 'ltr'],
    ['nl', 'zh-CN', 'zh-CN', 'ltr'],
    ['zh-TW', 'zh-TW', 'en', 'ltr'],
    ['nl', 'ar', 'ar', 'rtl'],
    ['fa', 'en', 'en', 'ltr'],
  ])('%s on a site in %s: %s, written %s', (lang, siteLang, spoken, dir) => {
    const words = wordsFor(tables, lang, siteLang);
    expect(words).toMatchObject({ lang: spoken, marks: { lang: spoken, dir } });
  });

  test('within a text of their own language words need no mark', () => {
    expect(marksIn({ lang: 'en' }, 'en')).toEqual({});
    expect(marksIn({ lang: 'en' }, 'nl')).toEqual({ lang: 'en', dir: 'ltr' });
  });
});

describe('the newsroom’s words over those that every newsroom has', () => {
  test('what nobody gives is English, and is told', () => {
    const { tables: joined, lacking } = joinTables(
      new Map([['nl', { 'frame.home': 'Voorpagina' }]]),
    );
    expect(joined.get('nl'), 'it has hardly begun').toBeUndefined();
    expect(lacking.map(({ lang, words }) => [lang, words.length])).toEqual([
      ['nl', Object.keys(english).length - 1],
    ]);
    expect(lacking[0]?.words).toContainEqual(['frame.skip', 'Skip to the text']);
  });

  test('single words of ours may be other ones', () => {
    const { tables: joined, lacking } = joinTables(
      new Map([
        ['zh-Hans', { 'frame.home': '头版' }],
        ['en-GB', { 'frame.home': 'Front' }],
      ]),
    );
    expect(lacking).toEqual([]);
    expect(joined.get('zh-Hans')).toMatchObject({ 'frame.home': '头版', 'frame.search': '搜索' });
    expect(joined.get('en-GB')).toMatchObject({ 'frame.home': 'Front', 'frame.search': 'Search' });
    expect(joined.get('en')).toEqual(english);
  });

  test('pages in one language share their words', () => {
    expect(wordsFor(builtInTables, 'en', 'en')).toBe(wordsFor(builtInTables, 'en', 'en'));
  });
});
