/** The reading page is light: what stands in the way of the text has limits. */
import { expect, test, type Page } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';
import { liveStory, openPage, stories } from './open-page.ts';
import { testOnKeptPage } from './test-on-kept-page.ts';

const widths = [390, 820, 1440] as const;

/** Runs in the page: the part of the characters of the text that carry a mark. */
function markedPart(): number {
  const text = document.getElementById('story-text');
  if (text === null) return 1;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let all = 0;
  let marked = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent?.trim() ?? '';
    all += length;
    for (let each = node.parentElement; each !== null && each !== text; each = each.parentElement) {
      if (!getComputedStyle(each).textDecorationLine.includes('underline')) continue;
      marked += length;
      break;
    }
  }
  return marked / all;
}

testOnKeptPage(
  'at most 15 % of the characters of the densest story are marked at first',
  async ({ page }) => {
    await openPage(page, stories.dense);
    const part = await page.evaluate(markedPart);
    expect(part).toBeGreaterThan(0.02);
    expect(part).toBeLessThanOrEqual(0.15);
  },
);

testOnKeptPage(
  'what follows the text of the densest story is no taller than it, on a telephone',
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, stories.dense);
    const [text = 0, after = 0] = await page.evaluate(() =>
      ['#story-text', '.story-after'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0,
      ),
    );
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(text);
  },
);

testOnKeptPage(
  'live coverage counts what is new since the last visit, until the reader wants it no more',
  async ({ page }) => {
    await openPage(page, liveStory);
    const counted = page.locator('since-here');
    await expect(counted).toBeEmpty();
    const seen = [{ page: liveStory, total: 6, newest: '2025-04-12T12:04:00+01:00' }];
    await page.evaluate((kept) => {
      localStorage.setItem('live', JSON.stringify(kept));
    }, seen);
    await page.reload();
    await expect(counted.getByRole('link')).toHaveText('2 entries since you were here');
    await expect(page.locator('.live-new')).toHaveCount(2);
    await counted.getByRole('button').click();
    await expect(page.locator('.live-new')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('live'))).toBe('off');
  },
);

for (const width of widths) {
  testOnKeptPage(
    `at most 40 presses of Tab lead through the densest story, ${width} wide`,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await openPage(page, stories.dense);
      let presses = 0;
      const isPast = () =>
        page.evaluate(() => {
          const text = document.getElementById('story-text');
          const { activeElement } = document;
          if (text === null || activeElement === null) return true;
          const place = text.compareDocumentPosition(activeElement);
          const isInside = (place & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
          return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !isInside;
        });
      do {
        await page.keyboard.press('Tab');
        presses += 1;
      } while (presses < 100 && !(await isPast()));
      expect(presses - 1).toBeLessThanOrEqual(40);
      expect(presses).toBeGreaterThan(20);
    },
  );
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput') === true) continue;
        const sum = Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value'));
        Reflect.set(window, 'shift', sum);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Runs in the page: whether the open panel lies over a picture that takes the margin as well. */
function isOverWide(): boolean {
  const panel = document.querySelector('.note-panel')?.getBoundingClientRect();
  return [...document.querySelectorAll('.story-body > .wide')].some((wide) => {
    const { top, bottom } = wide.getBoundingClientRect();
    return panel !== undefined && panel.bottom > top && panel.top < bottom;
  });
}

for (const width of widths) {
  test(`opening and closing every note moves nothing above it, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await watchShifts(page);
    await openPage(page, stories.dense);
    await page.getByRole('button', { name: 'Show sources' }).click();
    const references = await page.locator('#story-text a.annotation-ref').all();
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) {
      await reference.evaluate((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      const before = await reference.boundingBox();
      await reference.click();
      await expect(page.locator('.note-panel')).toBeVisible();
      expect(await page.evaluate(isOverWide), 'a panel over a picture').toBe(false);
      const after = await reference.boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('.note-panel')).toHaveCount(0);
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shift')))).toBeLessThan(0.01);
  });
}

/** Runs in the page: what was once set wrong on some page, and shall not be again. */
function faultsOfSetting(): string[] {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const figures = all('main .align-right:not([colspan])')
    .filter((cell) => !['end', 'right'].includes(getComputedStyle(cell).textAlign))
    .map(({ textContent }) => `not at the right: ${textContent}`);
  const code = all('main :is(pre, code, kbd)')
    .filter((one) => getComputedStyle(one).fontVariantNumeric.includes('oldstyle'))
    .map(({ textContent }) => `old-style numerals: ${textContent}`);
  const pictures = all('main img.small')
    .filter((picture) => picture.clientWidth > Number(picture.getAttribute('width')))
    .map(({ outerHTML }) => `larger than it is: ${outerHTML}`);
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const text = box('#story-text');
  const above = ['.story-head', '.lead-image', '.story-leading'].map(
    (one) => box(one)?.bottom ?? 0,
  );
  const over = (text?.top ?? 0) - Math.max(...above);
  const under = (box('.story-after')?.top ?? text?.bottom ?? 0) - (text?.bottom ?? 0);
  const holes = [over, under]
    .filter((gap) => text !== undefined && gap > 60)
    .map((gap) => `a hole of ${gap} pixels at the text`);
  return [...figures, ...code, ...pictures, ...holes];
}

const kinds = [
  '/',
  ...Object.values(stories),
  '/sections/business/',
  '/people/mara-quill/',
  '/entities/orlow-lines/',
  '/archive/',
  '/corrections/',
  '/search/',
  '/search/?q=pier',
];

for (const path of kinds) {
  testOnKeptPage(`nothing moves while ${path} loads, at any width`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      await openPage(page, path);
      if (path.includes('?q='))
        await expect(page.locator('.search-results li').first()).toBeVisible();
      if (path.startsWith('/search/') && width === 1440)
        await expect(page.locator('.search-filter li').first()).toBeVisible();
      expect(await page.evaluate(layoutShift), `${width}`).toBeLessThan(0.01);
    }
    expect(await page.evaluate(faultsOfSetting)).toEqual([]);
  });
}
