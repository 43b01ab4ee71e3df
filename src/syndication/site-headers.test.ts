import { expect, test } from 'vitest';
import { headersOf } from './site-headers.ts';

test.each(['/', '/404.html', '/assets/a.js', '/pagefind/pagefind.js'])(
  '%s runs nothing that stands inside a page',
  (path) => {
    const headers = headersOf(path);
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'self'; /u);
    expect(headers['Content-Security-Policy']).not.toMatch(
      /unsafe-(?:inline|hashes)|'unsafe-eval/u,
    );
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  },
);

test.each([
  ['/assets/a.1b2c.js', 'public, max-age=31536000, immutable'],
  ['/theme.js', undefined],
  ['/2019/assets/', undefined],
])('%s is to be kept as %s', (path, expected) => {
  expect(headersOf(path)['Cache-Control']).toBe(expected);
});
