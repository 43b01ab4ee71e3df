import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { annotationCollection } from '../annotations/web-annotation-schema.ts';

const site = 'dist';
const kaola = '/2019/09/06/alibaba-acquires-kaola/';

// A story has dozens of annotations, and each is opened, read and closed.
test.describe.configure({ timeout: 120_000 });

/** Addresses of all stories with annotations, from what the site publishes. */
const stories = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('annotations.jsonld'))
  .map((file) => `/${file.replaceAll('\\', '/').replace('annotations.jsonld', '')}`)
  .sort();

interface Pointed {
  readonly id: string;
  readonly kind: 'name' | 'footnote' | 'note';
  /** What a reader points to: a name, the number of a footnote, or the letter after the words. */
  readonly trigger: string;
}

function annotationsOf(story: string): Pointed[] {
  const file = join(site, story, 'annotations.jsonld');
  const { first } = annotationCollection.parse(JSON.parse(readFileSync(file, 'utf8')));
  return first.items.map(({ id: address, body }) => {
    const id = address.slice(address.indexOf('#') + 1);
    if (body.every((one) => !('type' in one)))
      return { id, kind: 'name', trigger: `a.entity-link[data-annotations~="${id}"]` };
    if (/^note-\d+$/u.test(id)) return { id, kind: 'footnote', trigger: `#${id}-ref` };
    return { id, kind: 'note', trigger: `#ref-${id}` };
  });
}

/** The one open card: it says something, and does not cover what was pointed to. */
async function readCard(page: Page, { id, kind, trigger }: Pointed): Promise<void> {
  const card = page.locator(':popover-open');
  await expect(card).toHaveCount(1);
  await expect(card).toBeVisible();
  expect((await card.innerText()).trim().length).toBeGreaterThan(10);
  const covers = await page.evaluate(
    (selector) => {
      const box = document.querySelector(':popover-open')?.getBoundingClientRect();
      const words = [...document.querySelectorAll(selector)];
      const rects = words.flatMap((element) => [...element.getClientRects()]);
      return rects.some(
        (own) =>
          box !== undefined &&
          own.left < box.right - 1 &&
          own.right > box.left + 1 &&
          own.top < box.bottom - 1 &&
          own.bottom > box.top + 1,
      );
    },
    kind === 'note' ? `${trigger}, [data-annotations~="${id}"]` : trigger,
  );
  expect(covers, `${id} is covered by its card`).toBe(false);
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator(':popover-open')).toHaveCount(0);
}

for (const story of stories) {
  test(`every annotation of ${story} opens and closes by mouse`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(story);
    for (const pointed of annotationsOf(story)) {
      await page.locator(pointed.trigger).first().hover();
      await readCard(page, pointed);
      await closeCard(page);
      await page.mouse.move(0, 0);
    }
  });

  test(`every annotation of ${story} opens and closes by keyboard`, async ({ page }) => {
    await page.goto(story);
    const waiting = new Map(annotationsOf(story).map((pointed) => [pointed.trigger, pointed]));
    for (let steps = 0; steps < 200 && waiting.size > 0; steps += 1) {
      await page.keyboard.press('Alt+n');
      const reached = await page.evaluate(
        (selectors) => selectors.find((one) => document.activeElement?.matches(one) ?? false),
        [...waiting.keys()],
      );
      const pointed = waiting.get(reached ?? '');
      if (pointed === undefined) continue;
      waiting.delete(pointed.trigger);
      await readCard(page, pointed);
      await closeCard(page);
      await expect(page.locator(pointed.trigger).first()).toBeFocused();
    }
    expect([...waiting.keys()]).toEqual([]);
  });
}

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });
  for (const story of stories) {
    test(`every annotation of ${story} opens and closes by touch`, async ({ page }) => {
      await page.goto(story);
      for (const pointed of annotationsOf(story)) {
        await page.locator(pointed.trigger).first().tap();
        await readCard(page, pointed);
        await closeCard(page);
      }
      expect(new URL(page.url()).pathname).toBe(story);
    });
  }
});

test('a page with an open card is accessible, in light and dark, narrow and wide', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1440]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(kaola);
      for (const id of ['market-in-dollars', 'zhang-on-the-market', 'two-largest']) {
        await page.locator(`#ref-${id}`).click();
        await expect(page.locator(':popover-open')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([]);
        await closeCard(page);
      }
    }
  }
});

test('notes stand in the margin in order and do not overlap', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const story of stories) {
    await page.goto(story);
    const boxes = await page.locator('.margin-note').evaluateAll((notes) =>
      notes.map((note) => {
        const { top, bottom } = note.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    boxes.slice(1).forEach(({ top }, index) => {
      expect(top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0);
    });
  }
});

test('the switch hides all marks and is remembered', async ({ page }) => {
  await page.goto(kaola);
  const letter = page.locator('#ref-market-in-dollars');
  await expect(letter).toBeVisible();
  await page.getByRole('button', { name: 'Notes in the text' }).click();
  await expect(letter).toBeHidden();
  await page.reload();
  await expect(letter).toBeHidden();
  await page.getByRole('button', { name: 'Notes in the text' }).click();
  await expect(letter).toBeVisible();
});

test('Alt and P leads back', async ({ page }) => {
  await page.goto(kaola);
  await page.keyboard.press('Alt+n');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-annotations'));
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('Alt+p');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-annotations'))).toBe(
    first,
  );
});

test('a note and its passage have addresses, and lead to each other', async ({ page }) => {
  await page.goto(`${kaola}#passage-market-in-dollars`);
  await expect(page.locator('#passage-market-in-dollars')).toBeInViewport();
  await page.locator('#annotation-market-in-dollars .back').click();
  await expect(page.locator('#ref-market-in-dollars')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every letter leads to its note, and every note back', async ({ page }) => {
    await page.goto(kaola);
    for (const { id, kind } of annotationsOf(kaola)) {
      if (kind !== 'note') continue;
      await page.locator(`#ref-${id}`).click();
      expect(new URL(page.url()).hash).toBe(`#annotation-${id}`);
      await expect(page.locator(`#annotation-${id}`)).toBeInViewport();
      await page.locator(`#annotation-${id} .back`).click();
      expect(new URL(page.url()).hash).toBe(`#ref-${id}`);
    }
  });
});

test('on paper the notes follow the story, each with its letter', async ({ page }) => {
  await page.goto(kaola);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#annotation-market-in-dollars')).toBeVisible();
  await expect(page.locator('.margin-notes')).toBeHidden();
  const letter = await page
    .locator('#ref-market-in-dollars')
    .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(letter).toMatch(/^"[a-z]"$/u);
});

test('every annotated story is tested', () => {
  expect(stories.length).toBeGreaterThan(10);
  expect(stories.every((story) => existsSync(join(site, story, 'index.html')))).toBe(true);
});
