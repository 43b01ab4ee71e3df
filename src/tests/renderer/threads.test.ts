import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pageFile } from '../../build/page-file.ts';
import { keptRenderer } from '../../framework/renderer/kept-renderer.ts';
import { openRenderer } from '../../framework/renderer/open-renderer.ts';
import { writePageText } from '../../framework/renderer/page-text.ts';
import { openRenderPool } from '../../framework/renderer/render-pool.ts';
import { moduleStoriesOf } from '../../framework/module-stories.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { allPages, makePage } from '../../page-objects/all-pages.ts';
import { entityPages } from '../../page-objects/subject/entity-pages.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { createLinkReader } from '../../text/html/page-links.ts';
import { fixtureContent, fixtureNow, fixtureSite } from '../support/fixture-site.ts';

const root = process.cwd();
const loaded = await loadNewsroom({
  root,
  content: resolve(fixtureContent),
  now: Date.parse(fixtureNow),
});
if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
const stories = moduleStoriesOf(root, () => loaded);
const folder = await keptRenderer({ root, cache: resolve('.cache/build'), stories });
const pages = [...allPages(loaded.newsroom)];

test('threads and the build’s own process render every page alike', async () => {
  const render = await openRenderer(folder);
  const pool = openRenderPool(folder, 2);
  try {
    for (const page of pages) {
      const built = readFileSync(join(fixtureSite, pageFile(page.path)), 'utf8');
      const shown = makePage(page);
      expect(await render(shown), page.path).toBe(built);
      const { html, links } = await pool.render(writePageText(shown));
      expect(html, page.path).toBe(built);
      expect(links).toEqual(createLinkReader().read(built));
    }
  } finally {
    await pool.close();
  }
});

test('a page that cannot be rendered is an error that says why, in threads too', async () => {
  const planned = entityPages(loaded.newsroom)[0];
  if (planned === undefined) throw new Error('There is no entity.');
  const shown = { kind: 'entity' as const, page: { ...planned.page(), sameAs: ['nonsense'] } };
  const pool = openRenderPool(folder, 1);
  try {
    const render = await openRenderer(folder);
    await expect(render(shown)).rejects.toThrow('Invalid URL');
    await expect(pool.render(writePageText(shown))).rejects.toThrow('Invalid URL');
    const sound = writePageText({ ...shown, page: planned.page() });
    expect((await pool.render(sound)).html).toContain('</html>');
  } finally {
    await pool.close();
  }
});

test('a thread that ends takes no build along into waiting', async () => {
  const pool = openRenderPool(join(folder, 'nothing'), 1);
  const planned = pages[0];
  if (planned === undefined) throw new Error('There is no page.');
  await expect(pool.render(writePageText(makePage(planned)))).rejects.toThrow('nothing');
  await pool.close();
});
