import { expect, test } from 'vitest';
import { front } from '../model/front.ts';
import { currentFront } from './current-front.ts';
import { dueMoments } from './due-moments.ts';

const file = 'content/articles/2026/a/article.mdx';
const published = '2026-11-20T08:00:00Z';

function due(value: { embargo?: string; draft?: boolean }, since: string, now: string): string[] {
  const story = { file, value: { published, draft: false, ...value } };
  const nouns = { articles: new Map([['a', story]]), entries: new Map(), front: undefined };
  return dueMoments(nouns, Date.parse(since), Date.parse(now)).map(({ what }) => what);
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

const story = { file, value: { published, draft: false } };
const frontFile = 'content/front.yaml';

test.each([
  [
    { stories: [{ story: 'a', weight: 'lead', until: '2026-11-25T12:00:00Z' }] },
    '2026-11-25T12:00:00.000Z',
  ],
  [{ freshFor: 4, stories: [{ story: 'a', weight: 'lead' }] }, '2026-11-24T08:00:00.001Z'],
  [{ freshFor: 4, stories: [{ story: 'gone', weight: 'lead' }] }, undefined],
  [{ stories: [{ story: 'a', weight: 'lead' }] }, undefined],
])('of the front %j is due at %s', (value, expected) => {
  const newest = { file: frontFile, value: front.parse(value) };
  const nouns = { articles: new Map([['a', story]]), entries: new Map(), front: newest };
  const due = dueMoments(nouns, Date.parse(published), Infinity);
  const moments = due.filter((moment) => moment.file === frontFile);
  expect(moments.map(({ at }) => new Date(at).toISOString())).toEqual(
    expected === undefined ? [] : [expected],
  );
  // A millisecond before, it stands there still.
  for (const { at } of moments) {
    const standing = (now: number) =>
      currentFront(newest.value, () => Date.parse(published), now).stories.length;
    expect([standing(at - 1), standing(at)]).toEqual([1, 0]);
  }
});
