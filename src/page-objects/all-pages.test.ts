import { expect, test } from 'vitest';
import { sampleNewsroom } from '../tests/support/sample-newsroom.ts';
import { allPages } from './all-pages.ts';

const newsroom = sampleNewsroom({
  stories: Array.from({ length: 6 }, (_, index) => ({
    id: `s${index}`,
    article: {
      storyline: 'kaola',
      aliases: index === 0 ? ['/old/'] : [],
      entities: { about: ['kaola'] },
    },
  })),
  publication: { offers: ['cards', 'short-addresses'] },
  pages: { about: { title: 'About', dek: 'Who we are.' } },
});

const pages = [...allPages(newsroom)];

test('every kind of page is in the list', () => {
  expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual([
    'corrections',
    'directory',
    'embed',
    'entity',
    'home',
    'list',
    'missing',
    'person',
    'privacy',
    'redirect',
    'saved',
    'search',
    'story',
    'text',
  ]);
});

test('no address is listed twice', () => {
  const paths = pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('a page knows the address under which it is listed', () => {
  for (const { path, kind, page } of pages)
    expect(page(), path).toMatchObject(kind === 'redirect' ? { from: path } : { path });
});
