import { expect, type Page } from '@playwright/test';

/** Stories of the fixture newsroom, by what they are for. */
export const stories = {
  dense: '/2026/03/12/brightwater-sold/',
  chinese: '/2026/03/13/lanwan-rugu/',
  arabic: '/2026/04/02/marsa-nour-line/',
  ownCode: '/2026/04/27/how-tides-are-told/',
  changed: '/2026/01/15/january-storm/',
  retracted: '/2025/10/02/pier-fire/',
  longNames: '/2026/06/30/long-headline/',
  charts: '/2026/03/14/brightwater-in-figures/',
  code: '/2026/04/20/how-we-count/',
} as const;

/** Live coverage of the fixture newsroom. */
export const liveStory = '/2025/04/12/spring-tide/';

/** Opens an address; a page that is gone fails the test, as the page that says so is a sound one. */
export async function openPage(page: Page, address: string, status = 200): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(status);
}
