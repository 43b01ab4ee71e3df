import { expect, test } from 'vitest';
import { dueMoments } from './due-moments.ts';

const file = 'content/articles/2026/a/article.mdx';
const published = '2026-11-20T08:00:00Z';

function due(value: { embargo?: string; draft?: boolean }, since: string, now: string): string[] {
  const story = { file, value: { published, draft: false, ...value } };
  return dueMoments([story], Date.parse(since), Date.parse(now)).map(({ what }) => what);
}

const embargo = '2026-11-25T18:30:00+08:00';

test.each([
  ['2026-11-25T10:00:00Z', '2026-11-25T10:29:59Z', []],
  ['2026-11-25T10:00:00Z', '2026-11-25T10:30:00Z', ['an embargo ends']],
  ['2026-11-25T10:30:00Z', '2026-11-25T11:00:00Z', []],
  ['2026-11-22T07:59:59Z', '2026-11-22T08:00:00Z', ['a story leaves the news sitemap']],
  [
    '2026-11-01T00:00:00Z',
    '2026-12-01T00:00:00Z',
    ['a story leaves the news sitemap', 'an embargo ends'],
  ],
])('after a build at %s, at %s is due: %j', (since, now, expected) => {
  expect(due({ embargo }, since, now)).toEqual(expected);
  expect(due({ embargo, draft: true }, since, now)).toEqual([]);
});
