import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../build/output/files-below.ts';
import { markName } from '../../build/output/site-mark.ts';
import { deadLinks } from '../../checks/dead-links.ts';
import { belowSite, belowUrl, fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { attributeOf, builtPage, builtPaths, elementsOf, isRedirect } from './built-pages.ts';

/**
 * The site that lies below `/news/` is held to be the one at the root of its host but for the path,
 * byte by byte: so whatever the other tests of this folder find true of that one is true of it.
 */
const isText = /\.(?:html|xml|xsl|json|jsonld|webmanifest|txt|md|css|js|svg)$|\/_\w+$/u;
const filesOf = (site: string) =>
  [...filesBelow(site)].map(({ path }) => path).filter((path) => path !== markName);
const files = filesOf(belowSite).sort();
const { publication } = await loadFixture();

test('the site below a path has the same files as the one at the root', () => {
  expect(files).toEqual(filesOf(fixtureSite).sort());
});

test('they say the same but for the path', () => {
  const changed = files.filter((path) => {
    const [below, root] = [belowSite, fixtureSite].map((site) => readFileSync(join(site, path)));
    if (below === undefined || root === undefined) return true;
    if (!isText.test(`/${path}`)) return !below.equals(root);
    return below.toString().replaceAll('/news/', '/') !== root.toString();
  });
  expect(changed).toEqual([]);
});

test('no link of it leads nowhere, or out of it by an address without a host', () => {
  expect(deadLinks(belowSite, belowUrl, publication.servedElsewhere)).toEqual([]);
});

test('no address in data, feeds and styles begins at the root of the host', () => {
  const astray = files
    .filter((path) => isText.test(`/${path}`) && !/^(?:assets\/.*\.js|pagefind\/)/u.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(belowSite, path), 'utf8');
      return [...text.matchAll(/["'(]\/(?!\/|news\/)[\w.-]+\/?[\w/.-]*["')]/gu)].map(
        ([found]) => `${path}  ${found}`,
      );
    });
  expect(astray).toEqual([]);
});

test('styles find their fonts', () => {
  const named = files
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => {
      const text = readFileSync(join(belowSite, path), 'utf8');
      return [...text.matchAll(/url\("?([^")]+)"?\)/gu)].map(([, address = '']) =>
        posix.join(posix.dirname(path), address),
      );
    });
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !files.includes(path))).toEqual([]);
});

test('old addresses lead to places below the path', () => {
  const pages = builtPaths(belowSite)
    .map((path) => builtPage(path, belowSite))
    .filter(isRedirect);
  expect(pages.length).toBeGreaterThan(0);
  for (const { document } of pages) {
    const [refresh] = elementsOf(document, (one) => attributeOf(one, 'http-equiv') === 'refresh');
    const to = refresh && attributeOf(refresh, 'content');
    expect(to).toMatch(/^0; url=\/news\/.+\/(?:#entry-[\w-]+)?$/u);
  }
});

test('canonical addresses and those of annotations are below the path', () => {
  const story = '/2026/03/20/who-steers-brightwater/';
  const links = elementsOf(
    builtPage(story, belowSite).document,
    ({ tagName }) => tagName === 'link',
  );
  const canonical = links.find((link) => attributeOf(link, 'rel') === 'canonical');
  expect(canonical && attributeOf(canonical, 'href')).toBe(`${belowUrl}${story}`);
  const annotations = readFileSync(join(belowSite, story, 'annotations.jsonld'), 'utf8');
  expect(annotations).toContain(`"source":"${belowUrl}${story}"`);
});

test('hosts are told of the path', () => {
  const [headers, redirects] = ['_headers', '_redirects'].map((name) =>
    readFileSync(join(belowSite, name), 'utf8'),
  );
  expect(headers).toMatch(/^\/news\/\*\n/u);
  expect(redirects).toContain('/news/brightwater/ /news/2026/03/12/brightwater-sold/ 301\n');
});
