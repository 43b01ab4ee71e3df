import { expect, test } from '@playwright/test';
import { startServer, type RunningServer } from '../../../scripts/serving/start-server.ts';
import { findViolations } from '../browser/find-violations.ts';
import { openPage } from '../browser/open-page.ts';
import { builtPage, builtPaths } from '../site/built-pages.ts';
import { oneOfEachKind } from './one-of-each-kind.ts';
import { publishedSite } from './published-site.ts';

const width = 390;
let server: RunningServer;

test.beforeAll(async () => {
  server = await startServer({ root: publishedSite });
});

test.afterAll(async () => {
  await server.close();
});

test('a page of each kind is accessible, and none scrolls sideways', async ({ page }) => {
  const pages = oneOfEachKind(builtPaths(publishedSite).map((path) => builtPage(path, publishedSite)));
  expect(pages.length).toBeGreaterThan(5);
  // Colours and layouts are tested on the fixture newsroom; here it is what the content brings.
  await page.setViewportSize({ width, height: 900 });
  for (const { path } of pages) {
    await openPage(page, new URL(path, server.url).href);
    expect(await findViolations(page), path).toEqual([]);
    const shown = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(shown, path).toBeLessThanOrEqual(width);
  }
});
