import { expect, test } from 'vitest';
import { fakePageData } from '../../tests/support/fake-pagefind.ts';
import { bestSpan, searchedText, spanText } from './passage.ts';
import { asideWeight } from './search-record.ts';
import { wordsForIndex } from './words/index-words.ts';

const indexed = (text: string) => wordsForIndex(text, (character) => character);

/** A text whose words in capital letters are the searched ones. */
function marked(text: string) {
  const content = indexed(text);
  const places = content
    .split(' ')
    .flatMap((word, index) => (/^\p{Lu}+\P{L}?$/u.test(word) ? [index] : []));
  return searchedText(fakePageData({ url: '/a/', content }, places));
}

/** The words shown of a text in which searched words are in capital letters. */
function shown(text: string, length: number): string | undefined {
  const searched = marked(text);
  const span = bestSpan(searched, { start: 0, end: searched.words.length }, length);
  return span && spanText(searched.words, span);
}

const filler = 'one two three four five six seven eight nine ten eleven twelve';

test.each<[string, string, number, string | undefined]>([
  ['nothing is found', 'a b c', 3, undefined],
  ['the text begins with it', 'KAOLA was sold. Then more', 3, 'KAOLA was sold.'],
  ['a sentence begins near', `${filler}. They said KAOLA was`, 4, 'They said KAOLA was'],
  ['no sentence begins near', `${filler} KAOLA was`, 6, '… eight nine ten eleven twelve KAOLA …'],
  [
    'two stand together elsewhere',
    `KAOLA. ${filler}. ALIBABA buys KAOLA. End`,
    3,
    'ALIBABA buys KAOLA.',
  ],
  ['different ones stand together', `KAOLA KAOLA. ${filler}. PORT KAOLA`, 2, 'PORT KAOLA'],
])('what is shown when %s', (_what, text, length, words) => {
  expect(shown(text, length)).toBe(words);
});

test.each<[string, number, number, string]>([
  ['网易考拉，20亿美元', 0, 99, '网易考拉，20亿美元'],
  ['网易考拉海购', 1, 3, '… 易考拉 …'],
  ['Kaola 考拉 sold.', 1, 9, '… 考拉 sold.'],
  ['He said: “We will further elevate it.”', 3, 5, '… “will further” …'],
])('words of %s from %i to %i read %j', (text, start, end, words) => {
  const { words: all } = searchedText(fakePageData({ url: '/a/', content: indexed(text) }));
  expect(spanText(all, { start, end: Math.min(end, all.length) })).toBe(words);
});

test('words of the headline and beside the story do not count, if others are there', () => {
  const page = {
    ...fakePageData({ url: '/a/', content: 'Kaola sold. Kaola Kaola' }),
    meta: { title: 'Kaola sold.' },
    weighted_locations: [
      { weight: 7, location: 0 },
      { weight: 1, location: 2 },
      { weight: asideWeight, location: 3 },
    ],
  };
  expect(searchedText(page)).toMatchObject({ matches: [2, 3], central: [2] });
  const aside = page.weighted_locations.filter(({ location }) => location === 3);
  expect(searchedText({ ...page, weighted_locations: aside })).toMatchObject({ central: [3] });
});
