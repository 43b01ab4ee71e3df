import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deadLinks } from './dead-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-links-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const files = {
  'index.html': '<a href="/kaola/#deal">Kaola</a><h2 id="top">Top</h2><img src="/a.png">',
  'kaola/index.html': '<h2 id="deal">Deal</h2><p id="中">.</p>',
  'a.png': '',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function deadIn(markup: string, site = 'https://nutgraf.example'): string[] {
  mkdirSync(join(folder, 'story'), { recursive: true });
  writeFileSync(join(folder, 'story/index.html'), `<p id="here">.</p>${markup}`);
  return deadLinks(folder, site).map(({ page, address, why }) => `${page} ${address} ${why}`);
}

test.each([
  '<a href="/kaola/">.</a>',
  '<a href="../kaola/#deal">.</a>',
  '<a href="https://nutgraf.example/kaola/#deal">.</a>',
  '<a href="/kaola/#%E4%B8%AD">.</a>',
  '<a href="/kaola/#:~:text=words">.</a>',
  '<a href="#here">.</a>',
  '<a href="#">.</a>',
  '<a href="https://elsewhere.example/nothing/">.</a>',
  '<a href="mailto:editor@nutgraf.example">.</a>',
  '<img srcset="/a.png 1x, ../a.png 2x">',
])('%s leads somewhere', (markup) => {
  expect(deadIn(markup)).toEqual([]);
});

test.each([
  ['<a href="/nobody/">.</a>', '/nobody/', 'page or file'],
  ['<a href="../nobody/">.</a>', '../nobody/', 'page or file'],
  ['<a href="/kaola">.</a>', '/kaola', 'page or file'],
  ['<a href="https://nutgraf.example/nobody/">.</a>', undefined, 'page or file'],
  ['<a href="https://[">.</a>', 'https://[', 'page or file'],
  ['<a href="/kaola/#nowhere">.</a>', '/kaola/#nowhere', 'place on the page'],
  ['<a href="#nowhere">.</a>', '#nowhere', 'place on the page'],
  ['<img srcset="/a.png 1x, /b.png 2x">', '/b.png', 'page or file'],
])('%s leads nowhere', (markup, address = 'https://nutgraf.example/nobody/', what) => {
  expect(deadIn(markup)).toEqual([`/story/ ${address} no such ${what}`]);
});

test.each([
  ['/news/kaola/#deal', undefined],
  ['../kaola/', undefined],
  ['https://nutgraf.example/news/kaola/', undefined],
  ['https://nutgraf.example/shop/', undefined],
  ['/kaola/', 'page or file'],
  ['../../kaola/', 'page or file'],
  ['/newsroom/', 'page or file'],
  ['/news/nobody/', 'page or file'],
  ['https://nutgraf.example/news/nobody/', 'page or file'],
])('on a site below /news/, what is wrong with %s is: %s', (address, what) => {
  // The other pages of the folder have addresses of a site at the root of its host.
  const dead = deadIn(`<a href="${address}">.</a>`, 'https://nutgraf.example/news').filter((line) =>
    line.startsWith('/story/'),
  );
  expect(dead).toEqual(what === undefined ? [] : [`/story/ ${address} no such ${what}`]);
});
