/** The site below `/news/`, in a browser: its scripts, its search and its styles find their way. */
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../../scripts/serving/start-server.ts';
import { belowSite } from '../support/fixture-site.ts';
import { complaintsOf } from './complaints-of.ts';
import { stories } from './open-page.ts';

let server: RunningServer;

test.beforeAll(async () => {
  server = await startServer({ root: belowSite });
});

test.afterAll(async () => {
  await server.close();
});

/** Opens a page of the site by its path from the root of the site. */
async function open(page: Page, path: string): Promise<void> {
  const response = await page.goto(new URL(`.${path}`, server.url).href);
  expect(response?.status(), path).toBe(200);
}

test('a story has its styles, its cards and the theme that the reader chose', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, stories.dense);
  await page.locator('main p a[href^="/news/entities/"]').first().hover();
  const card = page.locator('.note-panel');
  await expect(card).toBeVisible();
  await page.getByRole('button', { name: /colours|theme/iu }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await open(page, '/about/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(complaints).toEqual([]);
});

test('search finds in its dialog and on its page, and opens what it found', async ({ page }) => {
  const complaints = complaintsOf(page);
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('brightwater');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/news\/.*highlight=brightwater/iu);
  await expect(page.locator('.marks-bar')).toBeVisible();
  await open(page, '/search/?q=winter');
  await page.locator('search-page .search-title a').first().click();
  await expect(page).toHaveURL(/\/news\/.*highlight=winter/u);
  await expect(page.locator('main')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('an old address and the nameplate lead below the path', async ({ page }) => {
  await open(page, '/brightwater/');
  await page.waitForURL(`**/news${stories.dense}`);
  await page.getByRole('banner').getByRole('link', { name: 'The Ellery Ledger' }).click();
  await expect(page).toHaveURL(server.url);
});
