import { expect, test } from 'vitest';
import { fakePageData } from '../../tests/support/fake-pagefind.ts';
import type { PagefindPage } from './pagefind-api.ts';
import { highlightAddress, readHit } from './read-hit.ts';
import { nameSeparator } from './search-record.ts';
import type { MarkedText } from './term-pattern.ts';

const content = 'Kaola sold. Alibaba buys Kaola now. Why: the market of Kaola. More: a note.';
const anchor = (element: string, id: string, location: number, text = '') => ({
  element,
  id,
  location,
  text,
});
const story: PagefindPage = {
  ...fakePageData({ url: '/deal/', content }),
  meta: { title: 'Kaola sold.', dek: 'What it means', date: '2019-09-06' },
  filters: {
    type: ['Stories'],
    section: ['Deals'],
    kind: ['News'],
    author: ['Emma Lee'],
    language: ['en'],
  },
  anchors: [
    anchor('p', 'p-1', 2),
    anchor('h2', 'why', 6, 'Why:'),
    anchor('p', 'p-2', 7),
    anchor('li', 'note-1', 11),
  ],
};
const found = (...places: readonly number[]): PagefindPage => ({
  ...story,
  weighted_locations: places.map((location) => ({ weight: 1, location })),
});

/** A marked text with its marks in square brackets. */
const words = (pieces: readonly MarkedText[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('a story tells what it is', () => {
  expect(readHit(found(4), 'kaola')).toMatchObject({
    type: 'Stories',
    day: '2019-09-06',
    section: 'Deals',
    kind: 'News',
    authors: ['Emma Lee'],
    language: 'en',
  });
});

test.each<[string, readonly number[], string, object]>([
  [
    'words in the text: the passage, at its paragraph',
    [4],
    'kaola',
    {
      href: '/deal/?highlight=Kaola#p-1',
      title: '[Kaola] sold.',
      passage: 'Alibaba buys [Kaola] now.',
    },
  ],
  [
    'words in the headline alone: what the story says of itself',
    [0],
    'kaola',
    { href: '/deal/?highlight=kaola', passage: 'What it means' },
  ],
  [
    'another form of the word: marked as well',
    [3],
    'buy',
    { href: '/deal/?highlight=buy&highlight=buys#p-1', passage: 'Alibaba [buys] Kaola now.' },
  ],
  [
    'words in two parts: the second is named below',
    [4, 10],
    'kaola',
    {
      parts: [
        expect.stringMatching(/^Why: \/deal\/\?highlight=Kaola#why .*the market of \[Kaola\]\.$/u),
      ],
    },
  ],
  [
    'words in a note: the note is named',
    [4, 13],
    'note',
    { parts: ['Note /deal/?highlight=note&highlight=Kaola#note-1 More: a [note].'] },
  ],
])('%s', (_what, places, query, shown) => {
  const hit = readHit(found(...places), query);
  expect({
    href: hit.href,
    title: words(hit.title),
    passage: words(hit.passage),
    parts: hit.parts.map((part) => `${part.title} ${part.href} ${words(part.passage)}`),
  }).toMatchObject(shown);
});

test.each([
  ['考拉', [], '[考拉]'],
  ['kaola', [0], ''],
])('names with %s are told where nothing of it is seen', (query, places, names) => {
  const page = { ...found(...places), meta: { ...story.meta, about: 'Alibaba · 考拉 · Kaola' } };
  expect(readHit(page, query).names.map(words).join()).toBe(names);
});

test('a page of which the index knows nothing more is a page with its address', () => {
  const hit = readHit(fakePageData({ url: '/x/', content: '' }), 'kaola');
  expect({ ...hit, title: words(hit.title) }).toMatchObject({
    type: 'Pages',
    title: '/x/',
    day: undefined,
  });
});

const nine = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const eight = nine.slice(0, 8).map((each) => `highlight=${each}`);

test.each<[readonly string[], string | undefined, string]>([
  [[], undefined, '/a/'],
  [['a b', '中'], 'p-1', '/a/?highlight=a+b&highlight=%E4%B8%AD#p-1'],
  [nine, undefined, `/a/?${eight.join('&')}`],
])('%j are highlighted at an address', (terms, id, address) => {
  expect(highlightAddress('/a/', terms, id)).toBe(address);
});

test.each([
  ['a sentence, without the table below it', [1], '[Kaola] sells tea.'],
  ['what it is, where only the table has the words', [4], 'A shop.'],
])('the page of a name shows %s', (_what, places, passage) => {
  const page: PagefindPage = {
    ...fakePageData({ url: '/entities/kaola/', content: 'Shop. Kaola sells tea. Kaola; Value: 2' }),
    meta: { title: 'Shop.', dek: 'A shop.' },
    filters: { type: ['Names'] },
    anchors: [anchor('dl', 'subject-facts', 4)],
    weighted_locations: places.map((location) => ({ weight: location < 4 ? 1 : 0.5, location })),
  };
  expect(words(readHit(page, 'kaola').passage)).toBe(passage);
});

test.each([
  ['Names', 'Kaola', true],
  ['Names', 'KAOLA', true],
  ['Names', '“网易考拉”', true],
  ['Names', '考拉', false],
  ['Names', 'Kaola sold', false],
  ['Stories', 'Kaola', false],
])('%s: what is searched as %s is called so: %s', (type, query, isCalled) => {
  const meta = { title: 'Kaola', names: `NetEase Kaola${nameSeparator}网易考拉` };
  const page = { ...story, meta, filters: { type: [type] } };
  expect(readHit(page, query).isCalled).toBe(isCalled);
});
