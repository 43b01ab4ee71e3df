import { readFileSync, globSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteOutputs } from '../../syndication/site-outputs.ts';
import { fixtureNow, fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { builtPage, builtPaths } from '../site/built-pages.ts';
import { xmlProblems } from './xml-problems.ts';

const newsroom = await loadFixture();
const { stories, publication } = newsroom;
const read = (file: string): string => readFileSync(join(fixtureSite, file), 'utf8');
const parts = globSync('sitemaps/*.xml', { cwd: fixtureSite }).sort();
const listed = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address = '']) => address);
const pathOf = (address: string): string => decodeURI(address.slice(publication.url.length));

test.each([...parts, 'sitemap.xml', 'news-sitemap.xml'])('%s is a sitemap', (file) => {
  expect(xmlProblems(read(file), 'sitemap.xsd')).toEqual([]);
});

test('the index names every part', () => {
  expect(
    listed(read('sitemap.xml'))
      .map((address) => pathOf(address).slice(1))
      .sort(),
  ).toEqual(parts);
});

test('every page that may be indexed is listed once, and no other', () => {
  const mayBeIndexed = builtPaths().filter((path) => {
    const { html } = builtPage(path);
    return (
      !/<meta name="robots" content="noindex/u.test(html) &&
      !html.includes('http-equiv="refresh"') &&
      html.includes(`<link rel="canonical" href="${publication.url}`)
    );
  });
  const addresses = parts.flatMap((file) => listed(read(file))).map(pathOf);
  expect(addresses.toSorted()).toEqual(mayBeIndexed);
});

test('pictures that are named are there', () => {
  const pictures = parts.flatMap((file) =>
    [...read(file).matchAll(/<image:loc>([^<]*)</gu)].map(([, address = '']) => pathOf(address)),
  );
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures.filter((path) => !existsSync(join(fixtureSite, path)))).toEqual([]);
});

describe('dates are those that readers are told', () => {
  const dateOf = (path: string): string | undefined => {
    const url = parts
      .map(read)
      .join('')
      .split('</url>')
      .find((each) => each.includes(`<loc>${publication.url}${path}</loc>`));
    return /<lastmod>([^<]*)</u.exec(url ?? '')?.[1];
  };

  test.each([
    [
      'a story that was never changed',
      '/2026/08/21/fuel-jetty-rebuilt/',
      '2026-08-21T15:00:00+01:00',
    ],
    ['a list, of the newest of its stories', '/archive/2026/08/', '2026-08-21T15:00:00+01:00'],
    ['an empty list has none', '/sections/letters/', undefined],
  ])('%s', (_what, path, expected) => {
    expect(dateOf(path)).toBe(expected);
  });

  test('a corrected story has that of its newest note', () => {
    const story = stories.find(({ id }) => id === 'harbour-fees');
    expect(dateOf(story?.href ?? '')).toContain('2025-02-13');
  });
});

describe('what is news', () => {
  const [newest] = stories;
  const at = (hours: number): string => {
    const now = (newest?.instant ?? 0) + hours * 60 * 60 * 1000;
    const news = [...siteOutputs(newsroom, now)].find(
      ({ address }) => address === '/news-sitemap.xml',
    );
    return String(news?.content());
  };

  test.each([
    [0, 1],
    [47, 1],
    [48, 0],
    [-1, 0],
  ])('%i hours after publication, the newest story is in it %i times', (hours, times) => {
    const found = listed(at(hours)).filter((address) => address.endsWith(newest?.href ?? '?'));
    expect(found).toHaveLength(times);
    expect(xmlProblems(at(hours), 'sitemap.xsd')).toEqual([]);
  });

  test('follows the moment of the build, and nothing else does', () => {
    const day = 24 * 60 * 60 * 1000;
    const outputs = (now: number) =>
      new Map(
        [...siteOutputs(newsroom, now)].map(({ address, content }) => [address, String(content())]),
      );
    const [today, tomorrow] = [
      outputs(newest?.instant ?? 0),
      outputs((newest?.instant ?? 0) + 3 * day),
    ];
    expect([...today.keys()]).toEqual([...tomorrow.keys()]);
    const changed = [...today.keys()].filter(
      (address) => today.get(address) !== tomorrow.get(address),
    );
    expect(changed).toEqual(['/news-sitemap.xml']);
  });

  test('the built one is of the moment of the build', () => {
    const news = [...siteOutputs(newsroom, Date.parse(fixtureNow))].find(
      ({ address }) => address === '/news-sitemap.xml',
    );
    expect(read('news-sitemap.xml')).toBe(news?.content());
  });
});
