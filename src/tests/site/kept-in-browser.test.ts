/** The page on privacy is true: what it says is kept is all that any script of the site keeps. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keptInBrowser } from '../../page-objects/privacy-page.ts';
import { listFiles } from '../list-files.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { builtPage, elementsOf, textOf } from './built-pages.ts';

const keeping =
  /\b(?:local|session)Storage\.setItem\b|\bindexedDB\b|\bcaches\.open\b|\bcookieStore\b/u;

test('every module that keeps something is on the page on privacy', () => {
  const found = listFiles()
    .filter((path) => path.startsWith('src/browser/') && !path.includes('.test.'))
    .filter((path) => keeping.test(readFileSync(path, 'utf8')))
    .map((path) => path.replace('src/browser/', ''));
  expect(found.sort()).toEqual(Object.keys(keptInBrowser).sort());
});

test('it says that nothing is counted where nothing is, and is linked from every page', () => {
  const { document } = builtPage('/your-data/', fixtureSite);
  const [main] = elementsOf(document, ({ tagName }) => tagName === 'main');
  const text = main === undefined ? '' : textOf(main);
  expect(text).toContain('The pages count no visits and set no cookies.');
  expect(text).toContain('Your latest searches');
  expect(builtPage('/about/', fixtureSite).html).toContain('href="/your-data/"');
});
