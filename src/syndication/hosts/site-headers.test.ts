import { describe, expect, test } from 'vitest';
import { headersOf, siteHeaders } from './site-headers.ts';

const siteAt = (below: string) => ({ url: `https://name.example${below.slice(0, -1)}` });

const kept = 'public, max-age=31536000, immutable';

test.each([
  ['/', '/assets/a.1b2c.js', kept],
  ['/', '/pagefind/index/en_1.pf_index', kept],
  ['/', '/pagefind/pagefind.js', undefined],
  ['/', '/favicon.svg', undefined],
  ['/', '/2019/assets/', undefined],
  ['/news/', '/news/assets/a.1b2c.js', kept],
  ['/news/', '/news/', undefined],
  ['/', '/embed/one/', undefined],
])('of a site at %s, %s is to be kept as %s', (below, path, expected) => {
  const headers = headersOf(path, siteHeaders(siteAt(below)));
  expect(headers['Cache-Control']).toBe(expected);
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
  expect(headers['Content-Security-Policy']).toContain("default-src 'self'");
});

test('what lies beside the path of a site is none of its business', () => {
  expect(headersOf('/', siteHeaders(siteAt('/news/')))).toEqual({});
  expect(headersOf('/newspaper/', siteHeaders(siteAt('/news/')))).toEqual({});
});

test.each([[[]], [['cards' as const]]])(
  'with %j, no header but the policy of cards is said by two rules',
  (offers) => {
    const [everything, ...special] = siteHeaders({ ...siteAt('/'), offers });
    const twice = special.flatMap(({ paths, headers }) =>
      Object.keys(headers).flatMap((name) =>
        name in (everything?.headers ?? {}) ? [`${paths} ${name}`] : [],
      ),
    );
    expect(twice).toEqual(offers.length === 0 ? [] : ['/embed/* Content-Security-Policy']);
  },
);

describe('only cards may stand in frames of other sites', () => {
  const said = (path: string, offers: readonly 'cards'[]) =>
    headersOf(path, siteHeaders({ ...siteAt('/'), offers: [...offers] }));

  test.each([
    ['/', [], /; frame-ancestors 'self'$/u],
    ['/embed/one/', [], /; frame-ancestors 'self'$/u],
    ['/embed/one/', ['cards' as const], /; form-action 'self', frame-ancestors \*$/u],
    // The older header forbids it where no policy speaks of it.
    ['/', ['cards' as const], /; form-action 'self'$/u],
  ])('%s, where %j are offered', (path, offers, policy) => {
    const headers = said(path, offers);
    expect(headers['Content-Security-Policy']).toMatch(policy);
    expect(headers['X-Frame-Options']).toBe('SAMEORIGIN');
  });
});

test.each([
  ['/feed.xml', 'application/xml; charset=utf-8', '*'],
  ['/sections/deals/feed.json', 'application/feed+json', '*'],
  ['/2019/09/06/a.md', 'text/markdown; charset=utf-8', '*'],
  ['/2019/09/06/a/ninjs.json', 'application/json', '*'],
  ['/2019/09/06/a/annotations.jsonld', 'application/ld+json', '*'],
  ['/oembed/a.json', 'application/json', '*'],
  ['/manifest.webmanifest', 'application/manifest+json', '*'],
  ['/2019/09/06/a/', undefined, undefined],
  ['/.md', 'text/markdown; charset=utf-8', '*'],
  ['/favicon.svg', undefined, undefined],
])('%s is served as %s, and read by pages of %s', (path, type, origins) => {
  const headers = headersOf(path, siteHeaders({ ...siteAt('/'), offers: ['cards'] }));
  expect(headers['Content-Type']).toBe(type);
  expect(headers['Access-Control-Allow-Origin']).toBe(origins);
});
