import { expect, test } from '@playwright/test';
import { findColourViolations, findViolations } from './find-violations.ts';
import { layoutShift } from './layout-shift.ts';
import { openPage, stories } from './open-page.ts';
import { testOnKeptPage } from './test-on-kept-page.ts';

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

/** On wide screens stories and the front look quite different, in either scheme. */
const dense: readonly string[] = ['/', stories.dense, stories.arabic];

for (const path of pages) {
  testOnKeptPage(
    `${path} is accessible in light and dark, narrow and wide, and never scrolls sideways`,
    async ({ page }) => {
      const schemes = { 390: ['light', 'dark'], 1440: ['dark', 'light'] } as const;
      await openPage(page, path, statusOf(path));
      for (const width of [320, 390, 820, 1440] as const) {
        await page.setViewportSize({ width, height: 900 });
        const shown = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(shown).toBeLessThanOrEqual(width);
        if (width !== 390 && width !== 1440) continue;
        const [colorScheme, other] = schemes[width];
        await page.emulateMedia({ colorScheme });
        expect(await findViolations(page), `${colorScheme}, ${width}`).toEqual([]);
        if (!dense.includes(path)) continue;
        await page.emulateMedia({ colorScheme: other });
        expect(await findColourViolations(page), `${other}, ${width}`).toEqual([]);
      }
    },
  );
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
    expect(await page.evaluate(layoutShift)).toBe(0);
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

testOnKeptPage('on paper an address that is typed out is printed once', async ({ page }) => {
  const behind = async (address: string, selector: string): Promise<string> => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    return page
      .locator(`#story-text ${selector}`)
      .evaluate((element) => getComputedStyle(element, '::after').content);
  };
  const typed = await behind('/2026/06/30/long-headline/', 'a[href^="https://pilots.example/"]');
  expect(typed).toBe('none');
  const named = await behind(
    '/2026/04/20/how-we-count/',
    'a[href^="https://brightwater.example/"]',
  );
  expect(named).toContain('https://brightwater.example/manual');
});
