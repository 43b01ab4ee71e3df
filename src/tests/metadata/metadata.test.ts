import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import jsonld from 'jsonld';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { builtPage, builtPaths, isRedirect } from '../site/built-pages.ts';
import { fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { thingProblems, thingsIn, type Thing } from './graph-problems.ts';
import { readMetadata } from './page-metadata.ts';
import { context } from './vocabulary.ts';

const { publication, stories } = await loadFixture();
const pages = builtPaths().map((path) => {
  const page = builtPage(path);
  return { path, page, isRedirect: isRedirect(page), ...readMetadata(page) };
});
/** Cards for other sites are shown within pages of theirs, and nobody links to them. */
const shown = pages.filter((page) => !page.isRedirect && !page.path.startsWith('/embed/'));
const isIndexed = ({ metas }: (typeof pages)[number]) => metas.get('robots')?.[0] !== 'noindex';
const indexed = shown.filter(isIndexed);
const things = indexed.flatMap(({ path, graphs }) =>
  thingsIn(graphs).map((thing) => ({ path, thing })),
);
const typesById = new Map(
  things.flatMap(({ thing }) =>
    typeof thing['@id'] === 'string' ? [[thing['@id'], String(thing['@type'])] as const] : [],
  ),
);
const fileOf = (address: string) => join(fixtureSite, new URL(address).pathname);

/** Names that a page has at most once. */
const single = /^(?:description|robots|author|og:(?!$)|twitter:|article:(?!author$|tag$))/u;

describe.each(shown)('the head of $path', ({ path, metas, titles, canonical, graphs }) => {
  const one = (key: string) => metas.get(key)?.[0];

  it('says each thing once', () => {
    const twice = [...metas].filter(([key, contents]) => single.test(key) && contents.length > 1);
    expect(twice).toEqual([]);
    expect(titles).toHaveLength(1);
    expect([...metas].filter(([, contents]) => contents.includes(''))).toEqual([]);
  });

  it('has a picture beside links to it, which is there in the size that it says', async () => {
    const address = one('og:image') ?? '';
    expect(address.startsWith(publication.url)).toBe(true);
    expect(existsSync(fileOf(address))).toBe(true);
    const { width, height, format } = await sharp(fileOf(address)).metadata();
    expect([String(width), String(height), `image/${format}`]).toEqual([
      one('og:image:width'),
      one('og:image:height'),
      one('og:image:type'),
    ]);
    expect(one('og:image:alt')).toBe(one('twitter:image:alt'));
    expect(one('og:image:alt')).toBeDefined();
  });

  it('has all that Open Graph and X ask for', () => {
    for (const key of ['og:type', 'og:title', 'og:url', 'og:description', 'og:site_name'])
      expect(one(key), key).toBeDefined();
    expect(one('twitter:card')).toMatch(/^summary(?:_large_image)?$/u);
  });

  it('has one canonical address and one graph if it may be indexed, else none', () => {
    const isFound = one('robots') === 'max-image-preview:large';
    expect([canonical.length, graphs.length]).toEqual(isFound ? [1, 1] : [0, 0]);
    expect(isFound || ['/404.html', '/saved/', '/search/'].includes(path)).toBe(true);
  });
});

describe.each(indexed)('the graph of $path', ({ path, graphs }) => {
  it('is read without a loss by a strict reader of JSON-LD', async () => {
    const [graph] = graphs;
    expect(graph?.['@context']).toBe('https://schema.org');
    const local = { ...graph, '@context': context };
    const strict = { safe: true, documentLoader: refuse };
    const expanded: unknown = await jsonld.expand(local, strict);
    expect(Array.isArray(expanded) ? expanded.length : 0).toBeGreaterThan(2);
  });

  it('says of things only what the vocabulary lets be said of them', () => {
    const problems = thingsIn(graphs).flatMap((thing) => thingProblems(thing, typesById));
    expect(problems).toEqual([]);
  });

  it('is small', () => {
    expect(gzipSync(JSON.stringify(graphs)).length).toBeLessThan(5000);
  });

  it('is of the page', () => {
    expect(thingsIn(graphs).map((thing) => thing['@id'])).toContain(
      `${publication.url}${path}#page`,
    );
  });
});

test('a thing has one id, one type and one name on every page', () => {
  const named = things.filter(({ thing }) => typeof thing['@id'] === 'string');
  const byId = Map.groupBy(named, ({ thing }) => thing['@id']);
  const different = [...byId].filter(([, group]) => {
    const facts = (key: string) =>
      new Set(group.flatMap(({ thing }) => (key in thing ? [JSON.stringify(thing[key])] : [])));
    return facts('@type').size > 1 || facts('name').size > 1;
  });
  expect(different.map(([id]) => id)).toEqual([]);
  expect(byId.get(`${publication.url}/people/mara-quill/#person`)?.length).toBeGreaterThan(3);
});

test('nothing is referred to that no page tells of', () => {
  const lost = things.flatMap(({ path, thing }) =>
    Object.values(thing)
      .flat()
      .flatMap((value) => {
        const { '@id': id, '@type': type }: Thing =
          typeof value === 'object' && value !== null ? { ...value } : {};
        return typeof id === 'string' && type === undefined && !typesById.has(id)
          ? [`${path} ${id}`]
          : [];
      }),
  );
  expect(lost).toEqual([]);
});

describe.each(stories.map(({ href, value }) => ({ href, value })))('$href', ({ href, value }) => {
  const graph = thingsIn(readMetadata(builtPage(href)).graphs);
  const article = graph.find((thing) => thing['@id'] === `${publication.url}${href}#article`);

  it('has what search engines ask of a news article', () => {
    expect(article).toMatchObject({ headline: value.title });
    expect(article?.['@type']).toMatch(/NewsArticle$|^LiveBlogPosting$/u);
    const [author] = thingsIn(article?.['author']);
    expect(author?.['@type']).toMatch(/^(?:Person|Organization)$/u);
    expect(author?.['name']).toMatch(/\S/u);
    expect(author?.['url']).toContain(`${publication.url}/people/`);
    const images = thingsIn(article?.['image']);
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) expect(existsSync(fileOf(String(image['url'])))).toBe(true);
    expect(graph.map((thing) => thing['@type'])).toContain('NewsMediaOrganization');
  });
});

describe('the story of the sale', () => {
  const graph = thingsIn(readMetadata(builtPage('/2026/03/12/brightwater-sold/')).graphs);
  const ofType = (type: string) => graph.filter((thing) => thing['@type'] === type);

  it('gives its picture in three shapes', () => {
    const urls = thingsIn(ofType('ReportageNewsArticle')[0]?.['image']).map(({ url }) =>
      String(url),
    );
    expect(urls.map((url) => /\.(\d+x\d+)\.jpg$/u.exec(url)?.[1])).toEqual([
      '672x378',
      '600x450',
      '400x400',
    ]);
  });

  it('gives its correction, its quotations with who said them, and its checked claim', () => {
    expect(ofType('CorrectionComment')).toMatchObject([
      { datePublished: '2026-03-13T09:20:00+00:00' },
    ]);
    expect(ofType('CorrectionComment')[0]?.['text']).toContain('2.1 million');
    expect(ofType('Quotation').map(({ text }) => text)).toContain('Nobody swims to Sarn');
    expect(ofType('Quotation')[0]).toMatchObject({ spokenByCharacter: { name: 'Ines Orlow' } });
    expect(ofType('ClaimReview')).toMatchObject([
      { reviewRating: { ratingValue: 4, bestRating: 5, alternateName: 'Mostly true' } },
    ]);
    expect(ofType('MonetaryAmount')).toContainEqual({
      '@type': 'MonetaryAmount',
      name: 'RMB 65.5 million',
      currency: 'CNY',
      value: 65_500_000,
    });
    expect(ofType('DefinedTerm').map(({ name }) => name)).toContain('neap tide');
    expect(ofType('ReportageNewsArticle')[0]).toMatchObject({ datePublished: '2026-03-12' });
  });
});

test('a story that was withdrawn says so, and is quoted no more', () => {
  const withdrawn = stories.filter(({ value }) =>
    value.updates.some(({ kind }) => kind === 'retraction'),
  );
  expect(withdrawn.length).toBeGreaterThan(0);
  for (const { href, value } of withdrawn) {
    const { metas, graphs } = readMetadata(builtPage(href));
    const kinds = thingsIn(graphs).map((thing) => thing['@type']);
    expect(metas.get('og:title')).not.toEqual([value.title]);
    expect(kinds).toContain('CorrectionComment');
    expect(kinds).not.toContain('Quotation');
    expect(JSON.stringify(graphs)).toContain('"creativeWorkStatus":"Retracted"');
  }
});

test('each author has an account of the fediverse named where there is one', () => {
  const { metas } = readMetadata(builtPage('/2026/03/12/brightwater-sold/'));
  expect(metas.get('fediverse:creator')).toEqual(['@mara@harbour.example']);
  expect(metas.get('article:author')).toHaveLength(3);
});

test('what is drawn on a card is said of it: that a story is an opinion, above all', () => {
  const { html } = builtPage('/2026/05/23/against-the-east-pier/');
  expect(html).toMatch(/property="og:image:alt" content="Opinion · [^":]+: /u);
});

test('all pages of a list share one card, and their canonical addresses are their own', () => {
  const [one, two] = ['/sections/business/', '/sections/business/page/2/'].map((path) =>
    readMetadata(builtPage(path)),
  );
  expect(one?.metas.get('og:image')).toEqual(two?.metas.get('og:image'));
  expect(two?.canonical).toEqual([`${publication.url}/sections/business/page/2/`]);
});

test('the home page says how the site is searched', () => {
  expect(JSON.stringify(readMetadata(builtPage('/')).graphs)).toContain(
    `${publication.url}/search/?q={search_term_string}`,
  );
});

/** Nothing is asked of the net. */
function refuse(url: string): never {
  throw new Error(`${url} is asked for.`);
}
