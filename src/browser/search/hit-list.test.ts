/** @vitest-environment jsdom */
import { expect, test } from 'vitest';
import type { Hit } from '../../search/query/read-hit.ts';
import { englishWords } from '../../tests/support/english-words.ts';
import { hitGroups } from './hit-list.ts';

const hit: Hit = {
  type: 'Stories',
  href: '/kaola/',
  title: [{ text: '阿里收购网易考拉', marked: false }],
  passage: [{ text: '考拉', marked: true }],
  names: [],
  parts: [{ title: '背景', href: '/kaola/#h', passage: [{ text: '网易', marked: true }] }],
  day: '2019-09-06',
  section: 'Deals',
  kind: 'News',
  language: undefined,
  authors: [],
  isCalled: false,
};

/** The languages in which the pieces of a result are marked, by their classes. */
function languagesOf(language: string | undefined): Record<string, string> {
  const [group] = hitGroups([{ ...hit, language }], englishWords);
  const marked = [...(group?.querySelectorAll<HTMLElement>('[lang]') ?? [])];
  return Object.fromEntries(marked.map((element) => [element.className, element.lang]));
}

test.each([
  ['zh', { 'search-title': 'zh', 'search-passage': 'zh', '': 'zh' }],
  ['ar', { 'search-title': 'ar', 'search-passage': 'ar', '': 'ar' }],
  [undefined, {}],
])('the words of a page in %s are marked so, the line of the site is not', (language, marked) => {
  expect(languagesOf(language)).toEqual(marked);
});

test('a result in which no searched word is seen says by which name it was found', () => {
  const names = [
    [
      { text: '网易', marked: false },
      { text: '考拉', marked: true },
    ],
  ];
  const [group] = hitGroups([{ ...hit, names }], englishWords);
  const lines = [...(group?.querySelectorAll('.search-line') ?? [])];
  expect(lines.at(-1)?.textContent).toBe('Found by the name 网易考拉');
  expect(lines.at(-1)?.querySelector('mark')?.textContent).toBe('考拉');
});

test.each([
  ['a name like others', false, true, ['Stories', 'People', 'Names and deals']],
  ['the name that was searched', true, true, ['Best match', 'Stories', 'People']],
  ['the newest of all', true, false, ['Stories', 'People', 'Names and deals']],
])('stories stand first, where a result is %s', (_what, isCalled, isByMatch, headings) => {
  const name: Hit = { ...hit, type: 'Names', isCalled };
  const groups = hitGroups([hit, name, { ...hit, type: 'People' }], englishWords, isByMatch);
  expect(groups.map((group) => group.querySelector('h2')?.textContent)).toEqual(headings);
});
