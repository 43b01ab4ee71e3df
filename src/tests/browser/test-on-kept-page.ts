import {
  test,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from '@playwright/test';

interface Kept {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

let kept: Promise<Kept> | undefined;

async function openKept(browser: Browser): Promise<Kept> {
  const baseURL = test.info().project.use.baseURL;
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  return { context, page, session: await context.newCDPSession(page) };
}

/**
 * A test on a page that the tests before it had too, emptied of all they could leave: a new page costs
 * a second of the processor's time. Not for tests that put scripts, bindings or a clock into the page,
 * which stay in it.
 */
export const testOnKeptPage = test.extend({
  page: async ({ browser }, use) => {
    kept ??= openKept(browser);
    const { context, page, session } = await kept;
    await use(page);
    await page.mouse.move(0, 0);
    await page.unrouteAll();
    page.removeAllListeners();
    await page.emulateMedia({
      media: null,
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
    });
    await page.setViewportSize({ width: 1280, height: 720 });
    // A plain file of the same origin: any other address takes another process, which starts cold.
    await page.goto('/robots.txt');
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    const { origin } = new URL(page.url());
    await context.clearCookies();
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.send('Network.clearBrowserCache');
  },
});
