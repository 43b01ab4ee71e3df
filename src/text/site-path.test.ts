import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodedSitePath, readSitePath, sitePathKey } from './site-path.ts';

test.each([
  ['/', '/'],
  ['/old/', '/old/'],
  ['/2019/09/a_b.c~d/', '/2019/09/a_b.c~d/'],
  ['/feed.xml', '/feed.xml'],
  ['/旧闻/', '/%E6%97%A7%E9%97%BB/'],
  ['/%e6%97%a7%E9%97%BB/', '/%E6%97%A7%E9%97%BB/'],
  ['/%70eople/', '/people/'],
  ['/cafe\u0301/', '/caf%C3%A9/'],
  ['/a b/', '/a%20b/'],
  ['/a,b(c):d/', '/a,b(c):d/'],
])('%s is %s', (typed, path) => {
  expect(readSitePath(typed)).toEqual({ path, slip: undefined });
});

test.each([
  ['', 'no slash'],
  ['old/', 'no slash'],
  ['//', 'empty part'],
  ['/a//b/', 'empty part'],
  ['/x/../about/', 'dots'],
  ['/./', 'dots'],
  ['/%2e%2e/', 'dots'],
  ['/a%2Fb/', 'sign'],
  ['/a%/', 'percent sign'],
  ['/%E6%97/', 'percent sign'],
  ['/?p=12/', 'sign'],
  ['/a#b/', 'sign'],
  ['/a\\b/', 'sign'],
  ['/a%00/', 'hidden character'],
  ['/a%0Ab/', 'hidden character'],
  ['/a\u202Eb/', 'hidden character'],
  ['/a\uD800/', 'percent sign'],
  [`/${'a'.repeat(201)}/`, 'too long'],
  [`/${'闻'.repeat(70)}/`, 'too long'],
])('%j has no form: %s', (typed, slip) => {
  const read = readSitePath(typed);
  expect(read.path).toBeUndefined();
  if (slip !== 'percent sign') expect(read.slip).toBe(slip);
});

test.each([
  ['/ABOUT/', '/about/'],
  ['/%41bout/', '/about'],
  ['/CAFÉ/', '/cafe\u0301/'],
])('%s and %s are one address', (one, other) => {
  expect(sitePathKey(one)).toBe(sitePathKey(other));
});

test('whatever is read keeps its form when it is read again, and stays below the site', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { path } = readSitePath(`/${text}/`);
      if (path === undefined) return;
      expect(readSitePath(path).path).toBe(path);
      expect(readSitePath(decodedSitePath(path)).path).toBe(path);
      expect(new URL(path, 'https://a.example').href).toBe(`https://a.example${path}`);
    }),
  );
});
