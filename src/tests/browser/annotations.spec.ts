import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { annotationCollection } from '../annotations/web-annotation-schema.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { findViolations } from './find-violations.ts';
import { openPage, stories } from './open-page.ts';

const { dense } = stories;

interface Pointed {
  readonly id: string;
  readonly kind: 'name' | 'footnote' | 'note';
  /** What a reader points to: a name, the number of a footnote, or the letter after the words. */
  readonly trigger: string;
}

/** The annotations of a story, from what the site publishes beside it. */
function annotationsOf(story: string): Pointed[] {
  const file = join(fixtureSite, story, 'annotations.jsonld');
  const { first } = annotationCollection.parse(JSON.parse(readFileSync(file, 'utf8')));
  return first.items.map(({ id: address, body }) => {
    const id = address.slice(address.indexOf('#') + 1);
    if (body.every((one) => !('type' in one)))
      return { id, kind: 'name', trigger: `a.entity-link[data-annotations~="${id}"]` };
    if (/^note-\d+$/u.test(id)) return { id, kind: 'footnote', trigger: `#${id}-ref` };
    return { id, kind: 'note', trigger: `#ref-${id}` };
  });
}

/** The one open card: it says something, and comes to lie beside what was pointed to. */
async function readCard(page: Page, { id, kind, trigger }: Pointed): Promise<void> {
  const card = page.locator(':popover-open');
  await expect(card).toHaveCount(1);
  await expect(card).toBeVisible();
  await expect(card).toHaveText(/\S.{10}/su);
  const words = kind === 'note' ? `${trigger}, [data-annotations~="${id}"]` : trigger;
  await expect
    .poll(() => page.evaluate(isCovered, words), { message: `${id} is covered by its card` })
    .toBe(false);
}

/** Runs in the page: whether the open card lies over any of the words. */
function isCovered(words: string): boolean {
  const box = document.querySelector(':popover-open')?.getBoundingClientRect();
  const rects = [...document.querySelectorAll(words)].flatMap((one) => [...one.getClientRects()]);
  if (box === undefined || rects.length === 0) throw new Error(`Nothing is open beside ${words}.`);
  return rects.some(
    (own) =>
      own.left < box.right - 1 &&
      own.right > box.left + 1 &&
      own.top < box.bottom - 1 &&
      own.bottom > box.top + 1,
  );
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator(':popover-open')).toHaveCount(0);
}

// Every kind of annotation and every way to write one, from left to right and from right to left.
for (const story of [dense, stories.chinese, stories.arabic, stories.ownCode]) {
  test(`every annotation of ${story} opens and closes by mouse`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPage(page, story);
    for (const pointed of annotationsOf(story)) {
      await page.locator(pointed.trigger).first().hover();
      await readCard(page, pointed);
      await closeCard(page);
      await page.mouse.move(0, 0);
    }
  });

  test(`every annotation of ${story} opens and closes by keyboard`, async ({ page }) => {
    await openPage(page, story);
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

  test.describe('on a telephone', () => {
    test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });
    test(`every annotation of ${story} opens and closes by touch`, async ({ page }) => {
      await openPage(page, story);
      for (const pointed of annotationsOf(story)) {
        await page.locator(pointed.trigger).first().tap();
        await readCard(page, pointed);
        await closeCard(page);
      }
      expect(new URL(page.url()).pathname).toBe(story);
    });
  });
}

test('the stories that are tested have annotations of every kind', () => {
  const kinds = [dense, stories.chinese, stories.arabic, stories.ownCode].map(
    (story) => new Set(annotationsOf(story).map(({ kind }) => kind)),
  );
  expect([...(kinds[0] ?? [])].sort()).toEqual(['footnote', 'name', 'note']);
  expect(annotationsOf(dense).length).toBeGreaterThan(30);
  expect(kinds.every((some) => some.size > 1)).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`an open card is accessible, ${colorScheme}, ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openPage(page, dense);
      for (const id of ['fifth-in-euro', 'zhou-on-the-holding', 'no-rival']) {
        await page.locator(`#ref-${id}`).click();
        await expect(page.locator(':popover-open')).toBeVisible();
        expect(await findViolations(page, ':popover-open')).toEqual([]);
        await closeCard(page);
      }
    });
  }
}

/** Runs in the page: where the notes of its margin stand, once two frames have them alike. */
async function settledNotes(): Promise<{ top: number; bottom: number }[]> {
  const places = () =>
    [...document.querySelectorAll('.margin-note')].map((note) => {
      const { top, bottom } = note.getBoundingClientRect();
      return { top, bottom };
    });
  await document.fonts.ready;
  let before: string;
  do {
    before = JSON.stringify(places());
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  } while (JSON.stringify(places()) !== before);
  return places();
}

for (const [story, least] of [
  [dense, 15],
  [stories.chinese, 3],
  [stories.arabic, 3],
] as const) {
  test(`notes of ${story} stand in the margin in order and do not overlap`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openPage(page, story);
    const notes = await page.evaluate(settledNotes);
    expect(notes.length).toBeGreaterThanOrEqual(least);
    notes.forEach(({ top, bottom }, index) => {
      expect(bottom).toBeGreaterThan(top);
      expect(top).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? 0);
    });
  });
}

test('the switch hides all marks and is remembered', async ({ page }) => {
  await openPage(page, dense);
  const letter = page.locator('#ref-fifth-in-euro');
  await expect(letter).toBeVisible();
  await page.getByRole('button', { name: 'Notes in the text' }).click();
  await expect(letter).toBeHidden();
  await page.reload();
  await expect(letter).toBeHidden();
  await page.getByRole('button', { name: 'Notes in the text' }).click();
  await expect(letter).toBeVisible();
});

test('Alt and P leads back', async ({ page }) => {
  await openPage(page, dense);
  const focused = page.locator(':focus');
  await page.keyboard.press('Alt+n');
  await expect(focused).toHaveAttribute('data-annotations', 'entity-orlow-lines');
  await page.keyboard.press('Alt+n');
  await expect(focused).toHaveAttribute('data-annotations', 'entity-brightwater-ferries');
  await page.keyboard.press('Alt+p');
  await expect(focused).toHaveAttribute('data-annotations', 'entity-orlow-lines');
});

test('a note and its passage have addresses, and lead to each other', async ({ page }) => {
  await openPage(page, dense);
  const passage = await page.locator('[data-annotations~="neap"]').first().getAttribute('id');
  await openPage(page, '/about/');
  await openPage(page, `${dense}#${passage ?? 'none'}`);
  await expect(page.locator(`[id="${passage ?? 'none'}"]`)).toBeInViewport();
  await page.locator('#annotation-neap .back').click();
  await expect(page.locator('#ref-neap')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a letter leads to its note, and the note back', async ({ page }) => {
    await openPage(page, dense);
    // One with words of its own, one that overlaps others, one at a point, one over two paragraphs.
    for (const id of ['minority', 'price-remark', 'gym-mats', 'island-meeting']) {
      await page.locator(`#ref-${id}`).click();
      await expect(page).toHaveURL(`${dense}#annotation-${id}`);
      await expect(page.locator(`#annotation-${id}`)).toBeInViewport();
      await page.locator(`#annotation-${id} .back`).click();
      await expect(page).toHaveURL(`${dense}#ref-${id}`);
    }
  });
});

test('on paper the notes follow the story, each with its letter', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPage(page, dense);
  const inMargin = page.locator('.margin-note').first();
  await expect(inMargin).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#annotation-fifth-in-euro')).toBeVisible();
  await expect(inMargin).toBeHidden();
  const letter = await page
    .locator('#ref-fifth-in-euro')
    .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(letter).toMatch(/^"[a-z]"$/u);
});
