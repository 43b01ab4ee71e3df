import { expect, test, type Page } from '@playwright/test';
import { findMarkupFaults } from './find-markup-faults.ts';
import { findColourViolations, findViolations } from './find-violations.ts';
import { openPage, stories } from './open-page.ts';
import { testOnKeptPage } from './test-on-kept-page.ts';

const field = (page: Page) => page.locator('search-page .search-input');
const status = (page: Page) => page.locator('search-page .search-status');
const titles = (page: Page) => page.locator('search-page .search-title a');
const dialog = (page: Page) => page.getByRole('dialog');
const story = stories.dense;

testOnKeptPage('type, filter, sort, open at the passage, go back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPage(page, '/search/');
  await field(page).pressSequentially('winter');
  await expect(status(page)).toHaveText(/^\d+ results for “winter”\.$/);
  await page.getByRole('checkbox', { name: 'Stories' }).check();
  await expect(page).toHaveURL('/search/?q=winter&type=Stories');
  await expect(page.locator('.search-group-title')).toHaveText(['Stories']);
  await page.getByLabel('Order').selectOption('oldest');
  await expect(page).toHaveURL('/search/?q=winter&type=Stories&sort=oldest');
  // The best match is the oldest too: only the whole order shows that the results have come.
  await expect(titles(page)).toHaveText([
    /the six o’clock boat/i,
    /^Orlow Lines/,
    /^Council votes/,
  ]);
  const before = await titles(page).allTextContents();
  await titles(page).first().click();
  await expect(page).toHaveURL(/highlight=winter.*#p-/);
  const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(passage).toBeInViewport();
  await expect(passage).toContainText('winter');
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=winter&type=Stories&sort=oldest');
  await expect(titles(page).first()).toBeFocused();
  expect(await titles(page).allTextContents()).toEqual(before);
  await expect(field(page)).toHaveValue('winter');
  await expect(page.getByRole('checkbox', { name: 'Stories' })).toBeChecked();
});

testOnKeptPage(
  'before anything is asked the newest stories stand there, and make room for results',
  async ({ page }) => {
    const newest = page.locator('search-page .search-start');
    await openPage(page, '/search/');
    await expect(newest.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await field(page).fill('winter');
    await expect(titles(page).first()).toBeVisible();
    await expect(newest).toBeHidden();
    await openPage(page, '/search/?q=winter');
    await expect(titles(page).first()).toBeVisible();
    await expect(newest).toBeHidden();
  },
);

testOnKeptPage(
  'an address carries query, filters and order, and back undoes a filter',
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPage(page, '/search/?q=harbour+board&section=Business&sort=newest');
    await expect(
      page.getByRole('button', { name: 'Clear filter Section: Business' }),
    ).toBeVisible();
    await expect(page.getByLabel('Order')).toHaveValue('newest');
    await expect(status(page)).toHaveText('2 results for “harbour board”.');
    await page.getByRole('button', { name: 'Clear filter Section: Business' }).click();
    await expect(page).toHaveURL('/search/?q=harbour+board&sort=newest');
    await page.goBack();
    await expect(status(page)).toHaveText('2 results for “harbour board”.');
  },
);

testOnKeptPage('each filter says how many results it has', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPage(page, '/search/?q=eel');
  const year = page.locator('[data-filter=year]');
  await year.locator('summary').click();
  await expect(year.getByRole('checkbox', { name: /^2025/ })).toHaveAccessibleName('2025 1');
  await year.getByRole('checkbox', { name: /^2025/ }).check();
  await expect(status(page)).toHaveText('1 result for “eel”.');
  await expect(year.getByRole('checkbox', { name: /^2026/ })).toHaveAccessibleName(/^2026 \d+$/);
  expect(await findMarkupFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(year.getByRole('checkbox').first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

testOnKeptPage('by keyboard alone, in the dialog on any page', async ({ page }) => {
  await openPage(page, story);
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('petra vane');
  await expect(dialog(page).getByRole('status')).toHaveText(/results for “petra vane”/);
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('petra vane');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/petra-vane\/\?highlight=/);
});

testOnKeptPage('by keyboard alone, on the page of search', async ({ page }) => {
  await openPage(page, '/search/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('137');
  await expect(status(page)).toHaveText('1 result for “137”.');
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/highlight=137/);
});

testOnKeptPage(
  'the searched words are highlighted on the page that opens, until cleared',
  async ({ page }) => {
    const marks = () => page.evaluate(() => CSS.highlights.get('searched')?.size ?? 0);
    await openPage(page, story);
    const paragraph = page.locator('#story-text p').filter({ hasText: 'Nobody swims to Sarn' });
    const id = (await paragraph.getAttribute('id')) ?? 'none';
    await openPage(page, `${story}?highlight=Brightwater&highlight=Sarn#${id}`);
    await expect(page.getByText(/Searched words: \d+ places/)).toBeVisible();
    await expect.poll(marks).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Clear highlights' }).click();
    await expect.poll(marks).toBe(0);
    await expect(page).toHaveURL(`${story}#${id}`);
  },
);

testOnKeptPage('nothing of search is loaded before the reader turns to it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await openPage(page, story);
  // What a page loads by itself it asks for before it has nothing left to do.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 5_000 })));
  expect(loaded).toContain(story);
  expect(loaded.filter((path) => /pagefind|search-dialog|search\./.test(path))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  await expect
    .poll(() => loaded.some((path) => path === '/pagefind/pagefind-entry.json'))
    .toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a form leads from the home page to a page that says where else to look', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPage(page, '/');
    await page.getByRole('searchbox').fill('kittiwake');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL('/search/?q=kittiwake');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'archive' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'people' })).toBeVisible();
  });
});

testOnKeptPage('with JavaScript the same form leads to the results', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPage(page, '/');
  await page.getByRole('searchbox').fill('kittiwake');
  await page.getByRole('searchbox').press('Enter');
  await expect(titles(page).first()).toHaveText('Kittiwake');
});

testOnKeptPage('a misspelt name is answered with the right one', async ({ page }) => {
  await openPage(page, '/search/?q=kitiwake');
  await expect(status(page)).toHaveText(/^No page has “kitiwake”\. \d+ results for “Kittiwake”\.$/);
});

testOnKeptPage(
  'filters that hide all results are named, and cleared by a button',
  async ({ page }) => {
    await openPage(page, '/search/?q=champagne&year=2026');
    await expect(status(page)).toHaveText('No results for “champagne” with these filters.');
    await expect(page.getByText(/hidden by Year: 2026/)).toBeVisible();
    await page.getByRole('button', { name: 'Clear Year' }).click();
    await expect(titles(page).first()).toBeVisible();
  },
);

testOnKeptPage('recent searches are kept and can be cleared', async ({ page }) => {
  await openPage(page, '/search/');
  await expect(page.locator('.search-side').first()).not.toBeEmpty();
  await field(page).fill('saltmarsh');
  await field(page).press('Enter');
  await expect(titles(page).first()).toBeVisible();
  await openPage(page, '/search/');
  await expect(page.getByRole('link', { name: 'saltmarsh' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Recent searches' })).toHaveCount(0);
});

for (const [from, query, address] of [
  [stories.chinese, '岚湾航运', '/entities/lanwan-shipping/'],
  [stories.chinese, 'January gale', '/entities/january-gale/'],
  [story, '收购', stories.chinese],
  [story, '收購', stories.chinese],
  [story, 'سفينة', stories.arabic],
  [stories.arabic, 'سمير عزيز', '/people/samir-aziz/'],
] as const) {
  testOnKeptPage(`${query} is found from ${from}`, async ({ page }) => {
    await openPage(page, from);
    await page.keyboard.press('Control+k');
    await dialog(page).getByRole('searchbox').fill(query);
    await expect(dialog(page).getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^${address}`),
    );
  });
}

/** Runs in the page: whether what lies over the page behind a dialog is brighter than the page. */
function isBrighter(dialog: Element): boolean {
  const lightOf = (element: Element, pseudo?: string): number =>
    (getComputedStyle(element, pseudo).backgroundColor.match(/[\d.]+/gu) ?? [])
      .slice(0, 3)
      .reduce((sum, part) => sum + Number(part), 0);
  return lightOf(dialog, '::backdrop') > lightOf(document.body);
}

async function expectVeil(page: Page): Promise<void> {
  expect(await dialog(page).evaluate(isBrighter), 'a page behind a veil').toBe(false);
}

const states: readonly [string, string, (page: Page) => Promise<void>][] = [
  ['nothing asked', '/search/', () => Promise.resolve()],
  ['results', '/search/?q=kittiwake', (page) => expect(titles(page).first()).toBeVisible()],
  [
    'a filter in use',
    '/search/?q=kittiwake&section=Business',
    (page) => expect(titles(page).first()).toBeVisible(),
  ],
  [
    'nothing found',
    '/search/?q=champagne&year=2026',
    (page) => expect(page.getByText(/hidden by/)).toBeVisible(),
  ],
  [
    'the dialog',
    story,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('kittiwake');
      await expect(dialog(page).getByRole('link').first()).toBeVisible();
      await expectVeil(page);
    },
  ],
  [
    'a page with highlights',
    `${story}?highlight=Brightwater`,
    (page) => expect(page.getByText(/Searched words/)).toBeVisible(),
  ],
];

for (const [state, address, reach] of states) {
  testOnKeptPage(`axe finds nothing in light and dark: ${state}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPage(page, address);
    await reach(page);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    if (await dialog(page).isVisible()) await expectVeil(page);
    expect(await findColourViolations(page), 'dark').toEqual([]);
  });
}
