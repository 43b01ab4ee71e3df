import { expect, test } from 'vitest';
import { headersOf, siteHeaders } from './site-headers.ts';

const siteAt = (below: string) => ({ url: `https://name.example${below.slice(0, -1)}` });

const kept = 'public, max-age=31536000, immutable';

test.each([
  ['/', '/assets/a.1b2c.js', kept],
  ['/', '/pagefind/index/en_1.pf_index', kept],
  ['/', '/pagefind/pagefind.js', undefined],
  ['/', '/theme.js', undefined],
  ['/', '/2019/assets/', undefined],
  ['/news/', '/news/assets/a.1b2c.js', kept],
  ['/news/', '/news/', undefined],
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

test('no header is said by two rules that fit one address', () => {
  const [everything, ...special] = siteHeaders(siteAt('/'));
  for (const { headers } of special)
    for (const name of Object.keys(headers))
      expect(Object.keys(everything?.headers ?? {})).not.toContain(name);
});
