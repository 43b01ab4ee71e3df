import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { openPage, stories } from './open-page.ts';

const missing = '/no-such-page/';

/** One page of each kind, and the stories that strain a layout. */
const pages = [
  '/',
  ...Object.values(stories),
  '/sections/business/',
  '/sections/business/page/2/',
  '/sections/letters/',
  '/storylines/',
  '/storylines/brightwater-sale/',
  '/storylines/lamp-and-lens/',
  '/people/',
  '/people/mara-quill/',
  '/people/maria-theodora-konstantinidou/',
  '/entities/',
  '/entities/orlow-lines/',
  '/entities/brightwater-purchase/',
  '/entities/pilots-association/',
  '/archive/',
  '/archive/2026/03/',
  '/corrections/',
  '/about/',
  missing,
];

const statusOf = (path: string) => (path === missing ? 404 : 200);

type Look = readonly ['light' | 'dark', number];
const looks: readonly Look[] = [
  ['light', 390],
  ['dark', 1440],
];
/** On wide screens stories and the front look quite different. */
const looksOfDense: readonly Look[] = [...looks, ['light', 1440], ['dark', 390]];
const dense: readonly string[] = ['/', stories.dense, stories.arabic];

for (const path of pages) {
  test(`${path} is accessible in light and dark, narrow and wide, and never scrolls sideways`, async ({
    page,
  }) => {
    await openPage(page, path, statusOf(path));
    for (const [colorScheme, width] of dense.includes(path) ? looksOfDense : looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await findViolations(page), `${colorScheme}, ${width}`).toEqual([]);
    }
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  });
}

for (const width of [320, 390, 820, 1440]) {
  test(`nothing moves while the story loads and its faces come late, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.route('**/*.woff2', async (route) => {
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length > 0,
      );
      await route.continue();
    });
    await openPage(page, stories.dense);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await document.fonts.ready;
      // Two frames: the type that came last is set in the first, and the shift told in the second.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      for (const entry of observer.takeRecords()) sum += Number(Reflect.get(entry, 'value'));
      return sum;
    });
    expect(shift).toBe(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the story is whole: text, notes, sources, links', async ({ page }) => {
    await openPage(page, stories.dense);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#update-lowe-comments')).toBeVisible();
    await expect(page.locator('[data-update="update-lowe-comments"]').first()).toBeVisible();
    await page.getByText(/^\d+ notes, \d+ sources$/u).click();
    await expect(page.getByRole('heading', { name: 'Annual accounts' })).toBeVisible();
    await page.getByRole('link', { name: 'Orlow Lines', exact: true }).first().click();
    await expect(page).toHaveURL(/\/entities\/orlow-lines\/$/u);
  });
});

test('an old address leads to the story', async ({ page }) => {
  await openPage(page, '/brightwater/');
  await expect(page).toHaveURL(new RegExp(`${stories.dense}$`, 'u'));
});

test('a printed story has its text and none of the navigation', async ({ page }) => {
  await openPage(page, stories.dense);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#update-lowe-comments')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  // A table of many columns ends where the lines of paper do.
  await page.setViewportSize({ width: 660, height: 900 });
  await openPage(page, stories.longNames);
  const [table, text] = await page.evaluate(() =>
    ['main table', '#story-text'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().right ?? 0,
    ),
  );
  expect(table).toBeGreaterThan(0);
  expect(table).toBeLessThanOrEqual((text ?? 0) + 1);
});
