import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.locator('search-page .search-input');
const status = (page: Page) => page.locator('search-page .search-status');
const titles = (page: Page) => page.locator('search-page .search-title a');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const story = '/2019/09/06/alibaba-acquires-kaola/';

test('type, filter, sort, open at the passage, go back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/search/');
  await field(page).pressSequentially('trade war');
  await expect(status(page)).toHaveText(/^\d+ results for “trade war”\.$/);
  await page.getByRole('checkbox', { name: 'Stories' }).check();
  await expect(page).toHaveURL('/search/?q=trade+war&type=Stories');
  await expect(page.locator('.search-group-title')).toHaveText(['Stories']);
  await page.getByLabel('Order').selectOption('oldest');
  await expect(page).toHaveURL('/search/?q=trade+war&type=Stories&sort=oldest');
  await expect(titles(page).first()).toHaveText(/Alibaba buys NetEase’s Kaola/);
  const before = await titles(page).allTextContents();
  await titles(page).first().click();
  await expect(page).toHaveURL(/highlight=trade.*#p-/);
  const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(passage).toBeInViewport();
  await expect(passage).toContainText('trade war');
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=trade+war&type=Stories&sort=oldest');
  await expect(titles(page).first()).toBeFocused();
  expect(await titles(page).allTextContents()).toEqual(before);
  await expect(field(page)).toHaveValue('trade war');
  await expect(page.getByRole('checkbox', { name: 'Stories' })).toBeChecked();
});

test('an address carries query, filters and order, and back undoes a filter', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/search/?q=alibaba&section=Trade&sort=newest');
  await expect(page.getByRole('button', { name: 'Clear filter Section: Trade' })).toBeVisible();
  await expect(page.getByLabel('Order')).toHaveValue('newest');
  await expect(status(page)).toHaveText('2 results for “alibaba”.');
  await page.getByRole('button', { name: 'Clear filter Section: Trade' }).click();
  await expect(page).toHaveURL('/search/?q=alibaba&sort=newest');
  await page.goBack();
  await expect(status(page)).toHaveText('2 results for “alibaba”.');
});

test('each filter says how many results it has', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/search/?q=kaola');
  const year = page.locator('[data-filter=year]');
  await year.locator('summary').click();
  await expect(year.getByRole('checkbox', { name: /^2019/ })).toHaveAccessibleName('2019 1');
  await year.getByRole('checkbox', { name: /^2019/ }).check();
  await expect(status(page)).toHaveText('1 result for “kaola”.');
  await expect(year.getByRole('checkbox', { name: /^2026/ })).toHaveAccessibleName(/^2026 \d+$/);
});

test('by keyboard alone, in the dialog on any page', async ({ page }) => {
  await page.goto(story);
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('michael norris');
  await expect(dialog(page).getByRole('status')).toHaveText(/results for “michael norris”/);
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('michael norris');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/michael-norris\/\?highlight=/);
});

test('by keyboard alone, on the page of search', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('12.70');
  await expect(status(page)).toHaveText(/results for “12\.70”/);
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/highlight=12\.70/);
});

test('the searched words are highlighted on the page that opens, until cleared', async ({
  page,
}) => {
  const marks = () => page.evaluate(() => CSS.highlights.get('searched')?.size ?? 0);
  await page.goto(`${story}?highlight=Norris&highlight=AgencyChina#p-wktywf`);
  await expect(page.getByText(/Searched words: \d+ places/)).toBeVisible();
  expect(await marks()).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Clear highlights' }).click();
  expect(await marks()).toBe(0);
  await expect(page).toHaveURL(`${story}#p-wktywf`);
});

test('nothing of search is loaded before the reader turns to it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(story, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => /pagefind|search-dialog|search\./.test(path))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  await expect.poll(() => loaded.some((path) => path === '/pagefind/pagefind.js')).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a form leads from the home page to a page that says where else to look', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await page.getByRole('searchbox').fill('kaola');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL('/search/?q=kaola');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'archive' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'people' })).toBeVisible();
  });
});

test('with JavaScript the same form leads to the results', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await page.getByRole('searchbox').fill('kaola');
  await page.getByRole('searchbox').press('Enter');
  await expect(titles(page).first()).toHaveText('Kaola');
});

test('a misspelt name is answered with the right one', async ({ page }) => {
  await page.goto('/search/?q=kaolla');
  await expect(status(page)).toHaveText(/^No page has “kaolla”\. \d+ results for “Kaola”\.$/);
});

test('filters that hide all results are named, and cleared by a button', async ({ page }) => {
  await page.goto('/search/?q=privacy&year=2019');
  await expect(status(page)).toHaveText('No results for “privacy” with these filters.');
  await expect(page.getByText(/hidden by Year: 2019/)).toBeVisible();
  await page.getByRole('button', { name: 'Clear Year' }).click();
  await expect(titles(page).first()).toBeVisible();
});

test('recent searches are kept and can be cleared', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('yunfeng');
  await field(page).press('Enter');
  await expect(titles(page).first()).toBeVisible();
  await page.goto('/search/');
  await expect(page.getByRole('link', { name: 'yunfeng' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Recent searches' })).toHaveCount(0);
});

for (const [from, query, address] of [
  ['/2026/11/22/ali-shougou-wangyi-kaola/', '考拉', '/entities/kaola/'],
  ['/2026/11/22/ali-shougou-wangyi-kaola/', 'trade war', '/entities/us-china-trade-war/'],
  [story, '收购', '/2026/11/22/ali-shougou-wangyi-kaola/'],
] as const) {
  test(`${query} is found from ${from}`, async ({ page }) => {
    await page.goto(from);
    await page.keyboard.press('Control+k');
    await dialog(page).getByRole('searchbox').fill(query);
    await expect(dialog(page).getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^${address}`),
    );
  });
}

const states: readonly [string, string, (page: Page) => Promise<void>][] = [
  ['nothing asked', '/search/', () => Promise.resolve()],
  ['results', '/search/?q=kaola', (page) => expect(titles(page).first()).toBeVisible()],
  [
    'a filter in use',
    '/search/?q=kaola&section=Deals',
    (page) => expect(titles(page).first()).toBeVisible(),
  ],
  [
    'nothing found',
    '/search/?q=privacy&year=2019',
    (page) => expect(page.getByText(/hidden by/)).toBeVisible(),
  ],
  [
    'the dialog',
    story,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('kaola');
      await expect(dialog(page).getByRole('link').first()).toBeVisible();
    },
  ],
  [
    'a page with highlights',
    `${story}?highlight=Kaola`,
    (page) => expect(page.getByText(/Searched words/)).toBeVisible(),
  ],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, address, reach] of states) {
    test(`axe finds nothing: ${state}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(address);
      await reach(page);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}
