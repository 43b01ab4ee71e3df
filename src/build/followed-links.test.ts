import { expect, test } from 'vitest';
import { pagesToFollow, siteToFollow, type FollowedPage } from './followed-links.ts';

const ids = new Map([
  ['a', ['top', 'note']],
  ['a with more', ['top', 'note', 'other']],
  ['a with less', ['top']],
  ['b', ['top']],
]);

/** A site of some files, each page named by the key of what is remembered of it. */
function site(pages: Readonly<Record<string, string | undefined>>, others: readonly string[] = []) {
  const pageOf = (file: string): FollowedPage => ({
    sha256: `bytes of ${pages[file] ?? 'nothing'}`,
    key: pages[file],
  });
  return siteToFollow([...Object.keys(pages), ...others].sort(), pageOf);
}

const before = site({ 'a.html': 'a', 'b.html': 'b' }, ['feed.xml']);

test.each<[string, ReturnType<typeof site>, readonly string[] | 'all']>([
  ['nothing', site({ 'a.html': 'a', 'b.html': 'b' }, ['feed.xml']), []],
  ['a place more', site({ 'a.html': 'a with more', 'b.html': 'b' }, ['feed.xml']), ['a.html']],
  ['a place less', site({ 'a.html': 'a with less', 'b.html': 'b' }, ['feed.xml']), 'all'],
  ['a page of which nothing is known', site({ 'a.html': 'c', 'b.html': 'b' }, ['feed.xml']), 'all'],
  ['a page of its own', site({ 'a.html': undefined, 'b.html': 'b' }, ['feed.xml']), 'all'],
  ['a file less', site({ 'a.html': 'a', 'b.html': 'b' }), 'all'],
  ['a page more', site({ 'a.html': 'a', 'b.html': 'b', 'c.html': 'b' }, ['feed.xml']), 'all'],
])('with a change of %s the links of %2$j are followed', (_, after, expected) => {
  const found = pagesToFollow(before, after, (key) => ids.get(key));
  expect(found === undefined ? 'all' : [...found]).toEqual(expected);
});

test('of the first site all are followed', () => {
  expect(pagesToFollow(undefined, before, (key) => ids.get(key))).toBeUndefined();
});
