import { describe, expect, test } from 'vitest';
import { pluralForms } from './plural-forms.ts';
import { simplifiedChinese } from './simplified-chinese.ts';
import { english } from './english.ts';
import { wordsFile } from './words-file.ts';

test('our own tables are what a newsroom’s file has to be', () => {
  expect(wordsFile('en').parse(english)).toEqual(english);
  expect(wordsFile('zh-Hans').parse(simplifiedChinese)).toEqual(simplifiedChinese);
});

test.each([
  ['en', 'one, other*', 'one*, other*'],
  ['zh', 'other*', 'other*'],
  ['pl', 'one, few*, many*, other*', 'one*, few*, many*, other*'],
  ['fr', 'one*, many, other*', 'one*, other*'],
  ['ar', 'zero, one, two, few*, many*, other*', 'zero*, one*, two*, few*, many*, other*'],
])('the forms of %s: %s have to say the number, %s have to be there', (lang, several, needed) => {
  const forms = pluralForms(lang);
  expect(forms.map((each) => `${each.form}${each.several ? '*' : ''}`).join(', ')).toBe(several);
  expect(
    forms
      .filter((each) => each.needed)
      .map(({ form }) => `${form}*`)
      .join(', '),
  ).toBe(needed);
});

describe('a word is refused', () => {
  test.each([
    ['nl', { 'story.about': '' }, 'write at least one word, on one line'],
    ['nl', { 'list.page': 'Pagina' }, 'put {number} where it belongs in the sentence'],
    ['nl', { 'list.page': 'Pagina {nummer}' }, 'nothing fills {nummer}: write {number}'],
    ['nl', { 'frame.home': 'Voor {page}' }, 'nothing fills {page}: take the braces away'],
    [
      'nl',
      { 'list.stories': { one: 'een artikel', other: 'artikelen' } },
      'put {count} where it belongs in the sentence',
    ],
    [
      'fr',
      { 'list.stories': { one: 'un article', other: '{count} articles' } },
      'put {count} where it belongs in the sentence',
    ],
  ])('in %s: %j, because %s', (lang, words, message) => {
    const { error } = wordsFile(lang).safeParse(words);
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test.each([
    ['nl', { 'list.stories': { one: 'een artikel', other: '{count} artikelen' } }],
    ['fr', { 'list.stories': { one: '{count} article', other: '{count} articles' } }],
    ['zh-Hant', { 'list.stories': { other: '{count}篇報導' } }],
  ])('but not in %s: %j', (lang, words) => {
    expect(wordsFile(lang).parse(words)).toEqual(words);
  });
});
