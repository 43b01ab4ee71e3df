/** A newsroom with many of everything stays usable on a telephone. */
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../../scripts/serving/start-server.ts';
import { buildCrowdedSite, crowdedStory, uprightStory } from '../support/crowded-newsroom.ts';

const screen = { width: 390, height: 844 };
const server: { running?: RunningServer } = {};

test.describe.configure({ mode: 'serial' });
test.use({ viewport: screen });

test.beforeAll(async () => {
  const root = await buildCrowdedSite('.cache/crowded');
  server.running = await startServer({ root });
});

test.afterAll(async () => {
  await server.running?.close();
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, server.running?.url).href);
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`Nothing is seen of ${selector}.`);
  return box;
}

const paths = ['/', crowdedStory, '/people/', '/people/page/2/', '/sections/section-33/'];

for (const path of paths) {
  test(`${path} has a short navigation and does not scroll sideways`, async ({ page }) => {
    await open(page, path);
    expect((await boxOf(page, '.sections')).height).toBeLessThanOrEqual(120);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBe(widths[1]);
  });
}

test('the home page has an end', async ({ page }) => {
  await open(page, '/');
  expect((await boxOf(page, 'body')).height).toBeLessThan(25 * screen.height);
});

test('the text of a story begins within one screen and a half, whatever stands above', async ({
  page,
}) => {
  await open(page, crowdedStory);
  expect((await boxOf(page, '.story-body')).y).toBeLessThan(1.5 * screen.height);
});

test('a picture that is drawn upright is no taller than the screen', async ({ page }) => {
  for (const viewport of [screen, { width: 1440, height: 900 }]) {
    await page.setViewportSize(viewport);
    await open(page, uprightStory);
    const { height } = await boxOf(page, '.lead-image img');
    expect(height).toBeLessThan(0.9 * viewport.height);
  }
});

test('a link to a note that is folded away opens it', async ({ page }) => {
  await open(page, crowdedStory);
  const hidden = page.locator('.story-after .fold .update').last();
  await expect(hidden).toBeHidden();
  const id = await hidden.getAttribute('id');
  await open(page, `${crowdedStory}#${id}`);
  await expect(hidden).toBeVisible();
});

test('every person can be reached from the first page of people', async ({ page }) => {
  await open(page, '/people/');
  await page.locator('.jumps').getByRole('link', { name: 'Z' }).click();
  await expect(page.locator('.directory-group h2', { hasText: 'Z' })).toBeInViewport();
});
