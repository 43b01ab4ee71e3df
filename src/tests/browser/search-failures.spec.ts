import { expect, test } from '@playwright/test';

const firstFile = '**/pagefind/pagefind-entry.json';
const dialogScript = '**/assets/search-dialog*.js';

test('when the index cannot be loaded, the page says why and tries again', async ({ page }) => {
  await page.route(firstFile, (route) => route.abort());
  await page.goto('/search/?q=the');
  await expect(page.locator('.search-status')).toHaveText('Search could not be loaded.');
  await expect(page.locator('.search-nothing')).toContainText('pagefind-entry.json');
  await page.unroute(firstFile);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.search-status')).not.toHaveText('Search could not be loaded.');
});

test('when the index cannot be loaded, the dialog says why', async ({ page }) => {
  await page.route(firstFile, (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('news');
  await expect(page.getByRole('dialog').locator('.search-nothing')).toContainText(
    'pagefind-entry.json',
  );
});

test('when the dialog cannot be loaded, the page of search opens in its place', async ({
  page,
}) => {
  await page.route(dialogScript, (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/search/');
});
