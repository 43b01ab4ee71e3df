import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../build/output/files-below.ts';
import { markName } from '../../build/output/site-mark.ts';
import { deadLinks } from '../../checks/dead-links.ts';
import { belowSite, belowUrl, fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { oneOfEachKind } from '../content/one-of-each-kind.ts';
import { thingProblems, thingsIn } from '../metadata/graph-problems.ts';
import { readMetadata } from '../metadata/page-metadata.ts';
import { entryProblems } from '../syndication/entry-problems.ts';
import { xmlProblems } from '../syndication/xml-problems.ts';
import { inlineTags, markupProblems, undirected, unsaid } from './page-problems.ts';
import { attributeOf, builtPage, builtPaths, elementsOf, isRedirect } from './built-pages.ts';

/**
 * The site that lies below `/news/` is held to be the one at the root of its host but for the path,
 * byte by byte. It is built at another moment, so that what follows the clock is found as well: only
 * what is news does.
 */
const isText = /\.(?:html|xml|xsl|json|jsonld|webmanifest|txt|md|css|js|svg)$|\/_\w+$/u;
const filesOf = (site: string) =>
  [...filesBelow(site)].map(({ path }) => path).filter((path) => path !== markName);
const files = filesOf(belowSite).sort();
const newsroom = await loadFixture();
const { publication, stories } = newsroom;
const [newest] = stories;

test('the site below a path has the same files as the one at the root', () => {
  expect(files).toEqual(filesOf(fixtureSite).sort());
});

test('they say the same but for the path, and, as months lie between them, for what is news', () => {
  const changed = files.filter((path) => {
    const [below, root] = [belowSite, fixtureSite].map((site) => readFileSync(join(site, path)));
    if (below === undefined || root === undefined) return true;
    if (!isText.test(`/${path}`)) return !below.equals(root);
    return below.toString().replaceAll('/news/', '/') !== root.toString();
  });
  expect(changed).toEqual(['news-sitemap.xml']);
  const [below, root] = [belowSite, fixtureSite].map((site) =>
    readFileSync(join(site, 'news-sitemap.xml'), 'utf8'),
  );
  expect(below).toContain(`<loc>${belowUrl}${newest?.href}</loc>`);
  expect(root).not.toContain('<url>');
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

/** What the other tests ask of the site at the root, asked of this one too. */
describe('what stands below the path is as sound', () => {
  const pages = builtPaths(belowSite).map((path) => builtPage(path, belowSite));
  const ending = (end: string) => files.filter((path) => path.endsWith(end));
  const read = (path: string) => readFileSync(join(belowSite, path), 'utf8');

  test('a page of each kind is valid HTML, as are all that say the same at the root', async () => {
    const wrong: string[] = [];
    for (const page of oneOfEachKind(pages))
      wrong.push(...(await markupProblems(page)).map((problem) => `${page.path} ${problem}`));
    expect(wrong).toEqual([]);
  });

  test('every page runs nothing inline, and says what it is', () => {
    const wrong: string[] = [];
    for (const page of pages) {
      const found = [
        ...inlineTags(page),
        ...undirected(page),
        ...unsaid(page, publication.languages),
      ];
      wrong.push(...found.map((problem) => `${page.path} ${problem}`));
    }
    expect(wrong).toEqual([]);
  });

  test('every graph says only what the vocabulary lets be said, of things below the path', () => {
    const things = pages.flatMap((page) => thingsIn(readMetadata(page).graphs));
    const typesById = new Map(
      things.flatMap((thing) =>
        typeof thing['@id'] === 'string' ? [[thing['@id'], String(thing['@type'])] as const] : [],
      ),
    );
    expect(things.flatMap((thing) => thingProblems(thing, typesById))).toEqual([]);
    const ids = [...typesById.keys()].filter((id) => id.startsWith('https://ledger.example'));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !id.startsWith(`${belowUrl}/`))).toEqual([]);
  });

  test.each([
    ['feed.xml', 'rss.xsd'],
    ['atom.xml', 'atom.xsd'],
    ['sitemap.xml', 'sitemap.xsd'],
    ['-1.xml', 'sitemap.xsd'],
  ])('every %s fits its schema', (end, schema) => {
    expect(ending(end).length).toBeGreaterThan(0);
    const wrong = ending(end).flatMap((path) =>
      xmlProblems(read(path), schema).map((problem) => `${path} ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('parsers give of each story in its feed what its page says', async () => {
    const below = { ...newsroom, publication: { ...publication, url: belowUrl } };
    expect(await entryProblems(below, belowSite)).toEqual([]);
  });
});
