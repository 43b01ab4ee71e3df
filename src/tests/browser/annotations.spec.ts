import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { annotationCollection } from '../annotations/web-annotation-schema.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { findMarkupFaults } from './find-markup-faults.ts';
import { coveredNotes, isCovered } from './covered-by-panel.ts';
import { findColourViolations, findViolations } from './find-violations.ts';
import { openPage, stories } from './open-page.ts';
import { testOnKeptPage } from './test-on-kept-page.ts';
import { turnsBack } from './turns-back.ts';

const { dense } = stories;

interface Pointed {
  readonly id: string;
  readonly kind: 'name' | 'note';
  /** What a reader points to: a name, or the number after the words. */
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
    return { id, kind: 'note', trigger: /^note-\d+$/u.test(id) ? `#${id}-ref` : `#ref-${id}` };
  });
}

/** Opens a story with all of its marks. */
async function openWithSources(page: Page, story: string): Promise<void> {
  await openPage(page, story);
  await page.locator('sources-switch button').click();
}

/** The one open panel: it says something, and lies over none of its words and no other note. */
async function readPanel(page: Page, { id, kind, trigger }: Pointed): Promise<void> {
  const panel = page.locator('.note-panel');
  await expect(panel).toHaveCount(1);
  await expect(panel).toBeVisible();
  await expect(panel).toHaveText(/\S.{10}/su);
  const { x = -1, width = 0 } = (await panel.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  expect(await page.evaluate(coveredNotes), `notes under the panel of ${id}`).toEqual([]);
  const words = kind === 'note' ? `${trigger}, [data-annotations~="${id}"]` : trigger;
  expect(await page.evaluate(isCovered, words), `${id} is covered by its panel`).toBe(false);
}

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('.note-panel')).toHaveCount(0);
}

// Every kind of annotation and every way to write one, from left to right and from right to left.
for (const story of [dense, stories.chinese, stories.arabic, stories.ownCode]) {
  test(`every annotation of ${story} opens and closes by mouse`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.clock.install();
    await openWithSources(page, story);
    for (const pointed of annotationsOf(story)) {
      await page.locator(pointed.trigger).first().hover();
      // Longer than a pointer has to rest on words.
      await page.clock.fastForward(1000);
      await readPanel(page, pointed);
      await closePanel(page);
      await page.mouse.move(0, 0);
    }
  });

  test(`every annotation of ${story} opens and closes by keyboard`, async ({ page }) => {
    await openWithSources(page, story);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
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
      // Never on mere focus.
      await expect(page.locator('.note-panel')).toHaveCount(0);
      await page.keyboard.press(pointed.kind === 'note' ? 'Enter' : 'Alt+ArrowDown');
      await readPanel(page, pointed);
      await expect(page.locator('.note-panel')).toBeFocused();
      await closePanel(page);
      await expect(page.locator(pointed.trigger).first()).toBeFocused();
    }
    expect([...waiting.keys()]).toEqual([]);
  });

  test.describe('on a telephone', () => {
    test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });
    test(`every annotation of ${story} opens and closes by touch`, async ({ page }) => {
      await openWithSources(page, story);
      for (const pointed of annotationsOf(story)) {
        await page.locator(pointed.trigger).first().tap();
        await readPanel(page, pointed);
        await closePanel(page);
      }
      expect(new URL(page.url()).pathname).toBe(story);
    });
  });
}

test('the stories that are tested have annotations of every kind', () => {
  const kinds = [dense, stories.chinese, stories.arabic, stories.ownCode].map(
    (story) => new Set(annotationsOf(story).map(({ kind }) => kind)),
  );
  expect([...(kinds[0] ?? [])].sort()).toEqual(['name', 'note']);
  expect(annotationsOf(dense).length).toBeGreaterThan(30);
  expect(kinds.every((some) => some.size > 1)).toBe(true);
});

for (const width of [320, 1440]) {
  testOnKeptPage(`an open note is accessible in light and dark, ${width}`, async ({ page }) => {
    const expectAccessible = async (part: string): Promise<void> => {
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await findViolations(page, part)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findColourViolations(page, part), 'dark').toEqual([]);
    };
    await page.setViewportSize({ width, height: 900 });
    await openWithSources(page, dense);
    await expectAccessible('main');
    for (const id of ['fifth-in-euro', 'zhou-on-the-holding', 'no-rival']) {
      await page.locator(`#ref-${id}`).click();
      await expect(page.locator('.note-panel')).toBeVisible();
      await expectAccessible('.note-panel');
      if (width === 320 && id === 'no-rival') expect(await findMarkupFaults(page)).toEqual([]);
      await closePanel(page);
    }
  });
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
  testOnKeptPage(
    `notes of ${story} stand in the margin in order and do not overlap`,
    async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await openWithSources(page, story);
      await expect(page.locator('.margin-note').first()).toBeVisible();
      const notes = await page.evaluate(settledNotes);
      // What the interface says in English runs from left to right in a page that runs from the right.
      for (const line of await page.locator('.dateline p, [lang="en"] .teaser-line').all())
        expect(await line.evaluate(turnsBack), await line.innerText()).toEqual([]);
      expect(notes.length).toBeGreaterThanOrEqual(least);
      notes.forEach(({ top, bottom }, index) => {
        expect(bottom).toBeGreaterThan(top);
        expect(top).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? 0);
      });
    },
  );
}

testOnKeptPage(
  'the switch shows all sources, a key hides all marks, and both are remembered',
  async ({ page }) => {
    await openPage(page, dense);
    const number = page.locator('#ref-zhou-on-the-holding');
    const name = page.locator('a.entity-link').first();
    await expect(number).toBeHidden();
    // Alone, the number of a long passage would say nothing: it is a star until all are shown.
    const bar = page.locator('#story-text .annotation-ref:not(.under-words, .for-sources)');
    const signOf = () => bar.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await signOf()).toBe('"*"');
    await page.locator('sources-switch button').click();
    await expect(number).toBeVisible();
    expect(await signOf()).toMatch(/\d/u);
    await page.reload();
    await expect(number).toBeVisible();
    await page.keyboard.press('Alt+m');
    await expect(number).toBeHidden();
    expect(await findViolations(page, 'main')).toEqual([]);
    await page.reload();
    await expect(name).toHaveCSS('text-decoration-line', 'none');
    // What a key does a button does too.
    await page.getByRole('button', { name: 'Hide notes', pressed: true }).click();
    await expect(name).toHaveCSS('text-decoration-line', 'underline');
    await expect(number).toBeHidden();
  },
);

testOnKeptPage('Alt and P leads back', async ({ page }) => {
  await openPage(page, dense);
  const focused = page.locator(':focus');
  await page.keyboard.press('Alt+n');
  await expect(focused).toHaveAttribute('data-annotations', 'entity-orlow-lines');
  await page.keyboard.press('Alt+n');
  await expect(focused).toHaveAttribute('data-annotations', 'entity-brightwater-ferries');
  await page.keyboard.press('Alt+p');
  await expect(focused).toHaveAttribute('data-annotations', 'entity-orlow-lines');
});

testOnKeptPage(
  'a link to a note opens the list where it stands, and leads back to the words',
  async ({ page }) => {
    await openPage(page, dense);
    const passage = await page.locator('[data-annotations~="neap"]').first().getAttribute('id');
    await openPage(page, '/about/');
    await openPage(page, `${dense}#${passage ?? 'none'}`);
    await expect(page.locator(`[id="${passage ?? 'none'}"]`)).toBeInViewport();
    await openPage(page, '/about/');
    await openPage(page, `${dense}#annotation-neap`);
    await expect(page.locator('#annotation-neap')).toBeInViewport();
    await page.locator('#annotation-neap .back').click();
    await expect(page.locator('[data-annotations~="neap"]').first()).toBeInViewport();
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });
  test('a number leads to its note, and the note back', async ({ page }) => {
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

testOnKeptPage('on paper the notes follow the story, each with its number', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWithSources(page, dense);
  const inMargin = page.locator('.margin-note').first();
  await expect(inMargin).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#annotation-fifth-in-euro')).toBeVisible();
  await expect(inMargin).toBeHidden();
  const number = await page
    .locator('#ref-fifth-in-euro')
    .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(number).toMatch(/\d/u);
  // The numbers in the text are those of the list, and no note is a heading over nothing.
  const inText = await page
    .locator('#story-text .annotation-ref')
    .evaluateAll((all) => new Set(all.map((one) => Number(one.dataset['number']))).size);
  const listed = await page.locator('.note-number:visible').allInnerTexts();
  expect(new Set(listed.map(Number))).toEqual(
    new Set(Array.from({ length: inText }, (_, index) => index + 1)),
  );
  const bare = await page
    .locator('.note-content:has(> .annotation-kind:visible)')
    .evaluateAll((all) =>
      all.map((note) => [...note.children].filter((one) => one.clientHeight > 0).length),
    );
  expect(Math.min(...bare)).toBeGreaterThan(1);
});

testOnKeptPage('the words are copied without numbers', async ({ page }) => {
  await openWithSources(page, dense);
  const copied = await page.evaluate(() => {
    const text = document.getElementById('story-text');
    const selection = getSelection();
    if (text === null || selection === null) return '';
    selection.selectAllChildren(text);
    return selection.toString();
  });
  expect(copied).toContain('a minority holding that gives it one seat');
  expect(copied).toContain('for RMB 65.5 million (€8.4 million), a');
});
