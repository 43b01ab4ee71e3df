import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { buildSite } from '../build/build-site.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { loadNewsroom } from '../newsroom/load-newsroom.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { allPages } from '../page-objects/all-pages.ts';
import { searchRecords } from '../search/index/search-records.ts';
import { fields } from './problems/base.ts';
import { writeNewsroom } from './problems/load-broken.ts';
import { lendRenderers } from './support/fixture-site.ts';

const root = mkdtempSync(join(tmpdir(), 'nutgraf-embargo-'));
const content = join(root, 'content');
afterAll(() => {
  rmSync(root, { recursive: true });
});

const picture = (title: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${title}</title></svg>`;

/** Everything that can lead to a story leads to this one. */
writeNewsroom(content, {
  ...fields({ more: 'storyline: kaola-sale' }),
  'front.yaml': 'stories:\n  - story: scoop\n    weight: lead\n',
  'entities/alibaba.yaml': `name: Alibaba
kind: organisation
description: A group of shops.
relations:
  - type: owned-by
    to: kaola
    evidence:
      story: scoop
      quote: sesame opened
`,
  'pages/about.mdx': `---
title: About
dek: Who we are.
---

We report on [Alibaba](entity:alibaba).
`,
  'articles/2019/kaola-deal/market.svg': picture('A market'),
  'articles/2026/scoop/gale.svg': picture('A storm'),
  'articles/2026/scoop/article.mdx': `---
title: The thunderclap
dek: A bolt from the blue.
kicker: Whisper
kind: news
section: business
authors: [ada-reed]
published: 2025-12-31T09:00:00+08:00
embargo: 2026-01-02T09:00:00+08:00
storyline: kaola-sale
aliases: [/early-bird/]
image:
  src: ./gale.svg
  alt: A storm
  credit: Ada Reed
entities:
  about: [kaola, alibaba]
updates:
  - id: zephyr
    kind: update
    at: 2025-12-31T12:00:00+08:00
    note: A gale was added.
---

At Alibaba sesame opened, and [Kaola](entity:kaola) with it.
`,
  'articles/2026/sequel/article.mdx': `---
title: The sequel
dek: What came next.
kind: news
section: business
authors: [ada-reed]
published: 2025-12-31T10:00:00+08:00
embargo: 2026-01-02T09:00:00+08:00
---

It follows [our report](story:scoop).
`,
});

async function newsroomAt(now: string): Promise<Newsroom> {
  const loaded = await loadNewsroom({ root, content, now: Date.parse(now) });
  if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
  return loaded.newsroom;
}

/** Every page object and search record of a newsroom, by the name of its sort. */
function everythingIn(newsroom: Newsroom): Record<string, unknown> {
  const pages = Map.groupBy(allPages(newsroom), ({ kind }) => kind);
  const made = [...pages].map(([kind, planned]): [string, unknown] => [
    kind,
    planned.map(({ page }) => page()),
  ]);
  return { ...Object.fromEntries(made), records: [...searchRecords(newsroom)] };
}

/** Its title, dek, kicker, words, id, old address, note, and the story that comes out with it. */
const traces = /thunderclap|bolt from|Whisper|sesame|scoop|early-bird|zephyr|gale|sequel|2025/giu;

function tracesIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(traces))].sort();
}

const before = everythingIn(await newsroomAt('2026-01-02T00:59:59Z'));
const after = everythingIn(await newsroomAt('2026-01-02T01:00:00Z'));

describe.each(Object.keys(before))('of a story under embargo, %s', (sort) => {
  it('knows nothing until its time', () => {
    expect(tracesIn(before[sort])).toEqual([]);
  });
});

test.each([
  ['home', 'thunderclap'],
  ['story', 'sesame'],
  ['text', 'thunderclap'],
  ['list', 'scoop'],
  ['directory', '2025'],
  ['corrections', 'zephyr'],
  ['person', 'sequel'],
  ['entity', 'sesame'],
  ['redirect', 'early-bird'],
  ['missing', 'Whisper'],
  ['records', 'thunderclap'],
])('when its time has come, %s has “%s”', (sort, trace) => {
  expect(tracesIn(after[sort])).toContain(trace);
});

test('until then, what else is published stays', async () => {
  const { stories, index } = await newsroomAt('2026-01-01T00:00:00Z');
  expect(stories.map(({ id }) => id)).toEqual(['kaola-deal']);
  expect([...index.byYear.keys()]).toEqual(['2019']);
});

/** The paths and texts of a site that is built at a moment. */
async function siteAt(now: string): Promise<string> {
  const out = join(root, 'site');
  const { status, text } = await buildSite({ content, out, cache: join(root, 'cache'), now });
  expect(status, text).toBe('built');
  return globSync('**/*', { cwd: out })
    .filter((file) => statSync(join(out, file)).isFile())
    .map((file) => `${file}\n${readFileSync(join(out, file), 'latin1')}`)
    .join('\n');
}

test('the built site holds nothing of it until its time, pictures included', async () => {
  lendRenderers(join(root, 'cache'));
  const secrets = /thunderclap|bolt from|sesame|scoop|early-bird|zephyr|gale|A storm/giu;
  const found = async (now: string) => [...new Set((await siteAt(now)).match(secrets))].sort();
  expect(await found('2026-01-01T00:00:00Z')).toEqual([]);
  expect(await found('2026-01-03T00:00:00Z')).toEqual(
    expect.arrayContaining(['A storm', 'early-bird', 'gale', 'scoop', 'sesame', 'thunderclap']),
  );
}, 300_000);
