import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { handbookPages } from '../../desk/handbook/handbook-pages.ts';
import { moduleStoriesOf } from '../../framework/module-stories.ts';
import { keptRenderer } from '../../framework/renderer/kept-renderer.ts';
import { openRenderer } from '../../framework/renderer/open-renderer.ts';
import { noMemory } from '../../memory/memory.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { allPages, makePage } from '../../page-objects/all-pages.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { fixtureContent, fixtureNow, fixtureSite } from '../support/fixture-site.ts';
import { inlineTags, markupProblems, undirected, unsaid } from './page-problems.ts';

test('a site whose newsroom did not ask for the handbook has nothing of it', () => {
  expect(existsSync(join(fixtureSite, 'about'))).toBe(true);
  expect(existsSync(join(fixtureSite, 'handbook'))).toBe(false);
});

test('pages of the handbook are as sound as those of the newsroom', async () => {
  const root = process.cwd();
  const loaded = await loadNewsroom({
    root,
    content: resolve(fixtureContent),
    now: Date.parse(fixtureNow),
  });
  if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
  const stories = moduleStoriesOf(root, () => loaded);
  const cache = resolve('.cache/build');
  const render = await openRenderer(await keptRenderer({ root, cache, stories }));
  const newsroom = { ...loaded.newsroom, handbook: await handbookPages(root, noMemory) };
  for (const planned of allPages(newsroom)) {
    if (!planned.path.startsWith('/handbook/')) continue;
    const { path } = planned;
    const html = await render(makePage(planned));
    const page = { path, html, document: parse(html) };
    expect([await markupProblems(page), inlineTags(page), undirected(page)], path).toEqual([
      [],
      [],
      [],
    ]);
    expect(unsaid(page, ['en'])).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex');
  }
});
