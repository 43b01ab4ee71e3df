import { expect, test } from 'vitest';
import { createSiteFiles } from './site-files.ts';

test('every file has an owner', () => {
  const files = createSiteFiles();
  const claimed = ['index.html', 'about/index.html', 'about/a.jpg', 'old.html/index.html', 'b/c/d'];
  for (const file of claimed) files.claim(file, 'a page');
  expect(files.list()).toEqual(claimed.toSorted());
});

test.each([
  ['about/index.html', 'about/index.html', /^Two things want to be the file about\/index\.html/u],
  ['about/index.html', 'ABOUT/index.html', /cannot both be files/u],
  ['caf\u00e9/index.html', 'cafe\u0301/index.html', /cannot both be files/u],
  ['theme.js', 'theme.js/index.html', /cannot both be files/u],
  ['theme.js/index.html', 'theme.js', /cannot both be files/u],
  ['a/b/c', 'A/b', /cannot both be files/u],
  ['index.html', '.nutgraf-site.json', /the build itself/u],
])('%s and %s cannot both be there', (one, other, why) => {
  const files = createSiteFiles();
  files.claim(one, 'the page /a/');
  expect(() => {
    files.claim(other, 'public/');
  }).toThrow(why);
  expect(() => {
    files.claim(other, 'public/');
  }).toThrow('public/');
});
