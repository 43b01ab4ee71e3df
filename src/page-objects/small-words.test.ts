import { expect, test } from 'vitest';
import { compareNames, headingLetter } from './lists/compare-names.ts';
import { initialsOf } from '../text/initials-of.ts';
import { paragraphsOf } from '../text/paragraphs-of.ts';
import { readingMinutes } from './story/reading-minutes.ts';

test.each([
  ['Emma Lee', 'EL'],
  ['Anna Maria van der Berg', 'AB'],
  ['Kaola', 'KA'],
  ['马云', '马云'],
  ['让·雷诺', '让雷'],
])('initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each([
  [0, 'en', 1],
  [230, 'en', 1],
  [231, 'en', 2],
  [401, 'zh-CN', 2],
  [400, 'ja', 1],
  [400, 'zha', 2],
])('%i words of %s take %i minutes', (words, lang, minutes) => {
  expect(readingMinutes(words, lang)).toBe(minutes);
});

test('names are in the order of a dictionary, the same on every machine', () => {
  const names = ['Zürich', 'apple', 'Item 10', 'Éclair', 'Item 9', 'Egg'];
  expect(names.sort(compareNames)).toEqual([
    'apple',
    'Éclair',
    'Egg',
    'Item 9',
    'Item 10',
    'Zürich',
  ]);
});

test.each([
  ['Éclair', 'E'],
  ['lee', 'L'],
  ['马云', '马'],
  ['1688', '#'],
])('%s stands under %s', (name, letter) => {
  expect(headingLetter(name)).toBe(letter);
});

test('prose is divided at empty lines, not at line breaks', () => {
  expect(paragraphsOf('One\nline.\n\n \nTwo.')).toEqual(['One line.', 'Two.']);
  expect(paragraphsOf(undefined)).toEqual([]);
});
