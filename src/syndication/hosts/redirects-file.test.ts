import { expect, test } from 'vitest';
import { writeRedirectsFile } from './redirects-file.ts';

const old = { from: '/old/', to: '/2026/03/12/new/' };

test.each([
  ['/', [old], '/old/ /2026/03/12/new/ 301\n'],
  ['/news/', [old], '/news/old/ /news/2026/03/12/new/ 301\n'],
  ['/', [{ from: '/%E6%97%A7/', to: '/new/' }], '/%E6%97%A7/ /new/ 301\n'],
  ['/', [], ''],
])('below %s, %j is written as %j', (below, redirects, expected) => {
  expect(writeRedirectsFile(redirects, below)).toBe(expected);
});

test('no more lines are written than hosts read', () => {
  const many = Array.from({ length: 2500 }, (_, number) => ({ from: `/${number}/`, to: '/new/' }));
  expect(writeRedirectsFile(many, '/').trim().split('\n')).toHaveLength(2000);
});
