import { expect, test } from '@playwright/test';

const indexScript = '**/pagefind/pagefind.js';
const dialogScript = '**/assets/search-dialog*.js';

test('when the index cannot be loaded, the page says why and tries again', async ({ page }) => {
  await page.route(indexScript, (route) => route.abort());
  await page.goto('/search/?q=the');
  await expect(page.locator('.search-status')).toHaveText('Search could not be loaded.');
  await expect(page.locator('.search-nothing')).toContainText('pagefind.js');
  await page.unroute(indexScript);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.search-status')).not.toHaveText('Search could not be loaded.');
});

test('when the index cannot be loaded, the dialog says why', async ({ page }) => {
  await page.route(indexScript, (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('news');
  await expect(page.getByRole('dialog').locator('.search-nothing')).toContainText('pagefind.js');
});

test('when the dialog cannot be loaded, the page of search opens in its place', async ({
  page,
}) => {
  await page.route(dialogScript, (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/search/');
});
