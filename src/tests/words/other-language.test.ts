import { expect, test } from 'vitest';
import { english } from '../../words/tables/english.ts';
import type { Wording } from '../../words/tables/table.ts';
import { builtPage } from '../site/built-pages.ts';
import { dutchPages } from './dutch-pages.ts';
import { englishIn } from './english-in.ts';

/** Our words in a language that nobody speaks: each letter is thirteen further on, slots stay. */
function strange(text: string): string {
  return text
    .split(/(\{[^}]*\})/u)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[a-z]/giu, rotated)))
    .join('');
}

function rotated(letter: string): string {
  const first = letter < 'a' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}

function strangeWording(wording: Wording): Wording {
  if (typeof wording === 'string') return strange(wording);
  return { one: strange(wording.one ?? wording.other), other: strange(wording.other) };
}

/** What the stories and pages of the fixture newsroom say themselves, in tables, links and titles. */
const ownWords = new Set([
  'Note',
  'What',
  'Report an error',
  'Share',
  'Year',
  'about',
  'from',
  'read',
]);

test('a newsroom with all words in its own language shows none of our English', async () => {
  const words = Object.fromEntries(
    Object.entries<Wording>(english).map(
      ([key, wording]) => [key, strangeWording(wording)] as const,
    ),
  );
  const { pages, notices } = await dutchPages(words);
  expect(notices).toEqual([]);
  expect(pages.length).toBeGreaterThan(80);
  const found = pages.flatMap((page) =>
    englishIn(page)
      .filter(({ text }) => !ownWords.has(text))
      .map(({ text }) => `${page.path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('a newsroom without words of its own has our English, marked as such', async () => {
  const { pages, notices } = await dutchPages();
  expect(notices).toEqual([expect.stringContaining('The interface has no words in Dutch')]);
  const unmarked = pages.flatMap((page) =>
    englishIn(page)
      .filter(({ lang, text }) => lang !== 'en' && !ownWords.has(text))
      .map(({ lang, text }) => `${page.path}: ${text} (${lang})`),
  );
  expect(unmarked).toEqual([]);
});

test('our English is recognised where it stands', () => {
  const story = englishIn(builtPage('/2026/03/12/brightwater-sold/')).map(({ text }) => text);
  expect(story).toEqual(
    expect.arrayContaining([
      'Skip to the text',
      'Published',
      'Publisher: The Ellery Ledger Trust',
      'Related stories',
      'Link to this note',
      'Search this site',
      '{count} results for “{query}”.',
    ]),
  );
});
