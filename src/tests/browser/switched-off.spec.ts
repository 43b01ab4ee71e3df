/** What a browser lacks, or a reader has switched off, takes nothing away from a page. */
import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from './complaints-of.ts';
import { findViolations } from './find-violations.ts';
import { openPage, stories } from './open-page.ts';

/** Run in the page before anything else: what the browser then lacks. */
const lacking: Readonly<Record<string, () => void>> = {
  popovers: () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
    Object.defineProperty(document, 'querySelector', {
      value: (selector: string) => {
        if (selector.includes('popover')) throw new DOMException('unknown selector', 'SyntaxError');
        return document.documentElement.querySelector(selector);
      },
    });
  },
  'anchor positioning': () => {
    CSS.supports = () => false;
  },
  'Intl.Segmenter': () => {
    Reflect.deleteProperty(Intl, 'Segmenter');
  },
  'custom highlights': () => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(window, 'Highlight');
  },
};

for (const [what, takeAway] of Object.entries(lacking)) {
  test(`without ${what} notes open, words are passed on, and search answers`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const complaints = complaintsOf(page);
    await page.addInitScript(takeAway);
    // What a page does before anything else does not reach its workers: their scripts begin with it.
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const before = what === 'Intl.Segmenter' ? 'Reflect.deleteProperty(Intl, "Segmenter");' : '';
      await route.fulfill({ response, body: `${before}${await response.text()}` });
    });
    await openPage(page, `${stories.dense}?highlight=ferry`);
    await page.locator('#story-text a.annotation-ref:visible').first().click();
    await expect(page.locator('.note-panel')).toBeVisible();
    if (what !== 'custom highlights') await expect(page.locator('.marks-bar')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.note-panel')).toHaveCount(0);
    await expect(page.locator('.marks-bar')).toHaveCount(0);
    await page.evaluate(() => {
      const last = document.querySelector('#story-text > p:last-of-type');
      if (last !== null) getSelection()?.selectAllChildren(last);
    });
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect(page.locator('.reading-bar')).toHaveText('Link copied');
    await openPage(page, '/search/?q=pier');
    await expect(page.locator('.search-hit').first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('in forced colours marks, the open passage, the focus and switches are told by lines', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, stories.dense);
  const name = page.locator('#story-text a.entity-link').first();
  await expect(name).toHaveCSS('text-decoration-line', 'underline');
  await name.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await expect(name).toHaveCSS('outline-style', 'solid');
  const sources = page.getByRole('button', { name: 'Show sources' });
  const ring = () =>
    sources.evaluate((element) => getComputedStyle(element, '::before').borderTopWidth);
  const before = await ring();
  await sources.click();
  expect(Number.parseFloat(await ring())).toBeGreaterThan(2 * Number.parseFloat(before));
  await page.locator('#ref-zhou-on-the-holding').click();
  const passage = page.locator('#story-text .is-open').first();
  await expect(passage).toHaveCSS('outline-style', 'solid');
  expect(await findViolations(page)).toEqual([]);
});

test('where motion is reduced nothing glides', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [stories.dense, '/search/?q=pier']) {
    await openPage(page, path);
    const gliding = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('*')]
        .filter((element) => {
          const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
          const isStill = /^0s(?:, 0s)*$/u.test(transitionDuration) && animationName === 'none';
          return scrollBehavior !== 'auto' || !isStill;
        })
        .map(({ localName, className }) => `${localName}.${className}`),
    );
    expect(gliding, path).toEqual([]);
  }
});

test('a picture has its place before it is there, so that nothing moves when it comes', async ({
  page,
}) => {
  await page.route(/\/assets\/pictures\//u, (route) => route.abort());
  await openPage(page, stories.changed);
  const without = await page
    .locator('main img')
    .evaluateAll((pictures) =>
      pictures.filter(({ clientHeight }) => clientHeight < 20).map(({ outerHTML }) => outerHTML),
    );
  expect(without).toEqual([]);
});

/** Runs in the page: sets text apart as WCAG 1.4.12 asks that it may be. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
         word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: elements whose words do not fit in, but for lines that open in full. */
function cutWords(): string[] {
  const opens = '.note-line, .margin-note, .visually-hidden, .table-scroll, pre, [hidden]';
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip');
      if (!hides || element.textContent.trim() === '') return false;
      if (element.closest(opens) !== null || element.clientWidth < 2) return false;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    })
    .map(({ localName, className }) => `${localName}.${className}`);
}

async function expectWhole(page: Page, what: string): Promise<void> {
  expect(await page.evaluate(cutWords), what).toEqual([]);
  const [whole, inSight] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(whole, what).toBeLessThanOrEqual(inSight);
}

// 1,280 by 1,024 at 400 % leaves 320 by 256.
for (const [width, height] of [
  [320, 256],
  [1440, 900],
] as const) {
  test(`with text set apart nothing is cut, ${width} wide and ${height} high`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of [
      '/',
      ...[stories.dense, stories.arabic, stories.chinese, stories.longNames, stories.charts],
      '/people/mara-quill/',
      '/search/?q=pier',
    ]) {
      await openPage(page, path);
      if (path.includes('?q=')) await expect(page.locator('.search-hit').first()).toBeVisible();
      await expectWhole(page, path);
      await page.evaluate(spaceText);
      await expectWhole(page, `${path}, set apart`);
    }
    await openPage(page, '/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeInViewport({ ratio: 1 });
  });
}
