/** Stories in several languages: what their pages say of one another, and what the sitemap says. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributeOf, builtPage, builtPaths, elementsOf, textOf } from '../site/built-pages.ts';
import { fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { thingsIn } from './graph-problems.ts';
import { readMetadata } from './page-metadata.ts';

const { publication } = await loadFixture();
const original = '/2026/03/20/who-steers-brightwater/';
const translation = '/2026/03/13/lanwan-rugu/';
const at = (path: string): string => `${publication.url}${path}`;
const expected = [`en ${at(original)}`, `zh-CN ${at(translation)}`];

/** The languages and addresses that the head of a page gives, in their order. */
function alternatesOf(path: string): string[] {
  return elementsOf(
    builtPage(path).document,
    (element) =>
      element.tagName === 'link' &&
      attributeOf(element, 'rel') === 'alternate' &&
      attributeOf(element, 'hreflang') !== undefined,
  ).map((link) => `${attributeOf(link, 'hreflang')} ${attributeOf(link, 'href')}`);
}

test('every page that names another in a second language is named by it, and names itself', () => {
  const named = builtPaths()
    .map((path) => ({ path, alternates: alternatesOf(path) }))
    .filter(({ alternates }) => alternates.length > 0);
  expect(named.map(({ path }) => path)).toEqual([translation, original]);
  for (const { alternates } of named) expect(alternates).toEqual(expected);
});

test('the sitemap says the same', () => {
  const urls = globSync('sitemaps/stories-*.xml', { cwd: fixtureSite }).flatMap((file) =>
    readFileSync(join(fixtureSite, file), 'utf8').split('<url>'),
  );
  for (const path of [original, translation]) {
    const url = urls.find((each) => each.includes(`<loc>${at(path)}</loc>`)) ?? '';
    const links = url.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/gu);
    expect([...links].map(([, lang, href]) => `${lang} ${href}`)).toEqual(expected);
  }
});

test('readers are led to the other language by its own name', () => {
  const links = (path: string) =>
    elementsOf(
      builtPage(path).document,
      (element) => element.tagName === 'a' && attributeOf(element, 'hreflang') !== undefined,
    ).map((link) => [
      textOf(link),
      attributeOf(link, 'href'),
      attributeOf(link, 'hreflang'),
      attributeOf(link, 'lang'),
    ]);
  expect(links(original)).toEqual([['中文（中国）', translation, 'zh-CN', 'zh-CN']]);
  expect(links(translation)).toEqual([['English', original, 'en', 'en']]);
});

test('the graph of each names the other', () => {
  const articleOf = (path: string) =>
    thingsIn(readMetadata(builtPage(path)).graphs).find(
      (thing) => thing['@id'] === `${at(path)}#article`,
    );
  expect(articleOf(original)).toMatchObject({
    workTranslation: [{ '@id': `${at(translation)}#article` }],
  });
  expect(articleOf(translation)).toMatchObject({
    translationOfWork: { '@id': `${at(original)}#article` },
  });
});
