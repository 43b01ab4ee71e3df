import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const story = '/2019/09/06/alibaba-acquires-kaola/';

/** One page of each kind. */
const pages = [
  '/',
  story,
  '/2026/11/22/ali-shougou-wangyi-kaola/',
  '/2026/11/22/how-to-write-a-story/',
  '/2026/11/22/two-import-pledges/',
  '/sections/deals/',
  '/storylines/cross-border-commerce/',
  '/people/',
  '/people/emma-lee/',
  '/entities/',
  '/entities/kaola/',
  '/entities/kaola-acquisition/',
  '/archive/',
  '/archive/2026/11/',
  '/corrections/',
  '/about/',
  '/no-such-page/',
];

const widths = [320, 390, 820, 1440];

for (const path of pages) {
  test(`${path} is accessible in light and dark, narrow and wide`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1440]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      }
    }
  });

  test(`${path} never scrolls sideways`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  });
}

test('nothing moves while the story loads', async ({ page }) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(story, { waitUntil: 'load' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
          }).observe({ type: 'layout-shift', buffered: true });
          void document.fonts.ready.then(() => {
            requestAnimationFrame(() => {
              requestAnimationFrame(() => {
                resolve(sum);
              });
            });
          });
        }),
    );
    // A bold fallback font may differ by a pixel or two within a word: readers do not see that.
    expect(shift).toBeLessThan(0.001);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the story is whole: text, notes, sources, links', async ({ page }) => {
    await page.goto(story);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#update-norris-comments')).toBeVisible();
    await expect(page.locator('#passage-norris-comments').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await page.getByRole('link', { name: 'Kaola', exact: true }).first().click();
    await expect(page).toHaveURL(/\/entities\/kaola\/$/u);
  });
});

test('an old address leads to the story', async ({ page }) => {
  await page.goto('/kaola/');
  await expect(page).toHaveURL(new RegExp(`${story}$`, 'u'));
});

test('a printed story has its text and none of the navigation', async ({ page }) => {
  await page.goto(story);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#update-norris-comments')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
});
