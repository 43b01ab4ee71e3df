/** What readers expect of a page: to pass it on, keep it, hear it, enlarge its pictures, follow it. */
import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from './complaints-of.ts';
import { findMarkupFaults } from './find-markup-faults.ts';
import { findViolations } from './find-violations.ts';
import { openPage, stories } from './open-page.ts';

const tool = (page: Page, name: string) => page.locator(`story-tools [data-tool=${name}]`);
const bar = (page: Page) => page.locator('.reading-bar');
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** A browser that has voices, and a way to share; what they are given is noted. */
async function noteGiven(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const given: unknown[] = [];
    Reflect.set(window, 'given', given);
    const voices = [{ lang: 'en-GB' }];
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => given.push('cancelled'),
        speak: (utterance: SpeechSynthesisUtterance) => {
          given.push(utterance.text);
          // Three are read to their ends; the fourth is waited for.
          if (given.length < 5) utterance.dispatchEvent(new Event('end'));
        },
      }),
    });
    Object.defineProperty(navigator, 'share', {
      value: (what: unknown) => {
        given.push(what);
        return Promise.resolve();
      },
    });
  });
}

const given = (page: Page) => page.evaluate((): unknown => Reflect.get(window, 'given'));

test('a story is passed on, by its link and by the system’s own sheet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await noteGiven(page);
  await openPage(page, `${stories.dense}?highlight=ferry#main`);
  await tool(page, 'copy').click();
  await expect(bar(page)).toHaveText('Link copied');
  const link = new URL(stories.dense, page.url()).href;
  expect(await pasted(page)).toBe(link);
  await tool(page, 'share').click();
  expect(await given(page)).toEqual([
    { title: 'Orlow Lines buys Port Ellery’s ferries for about €42 million', url: link },
  ]);
});

test('a story is read aloud, block after block, without its numbers', async ({ page }) => {
  await noteGiven(page);
  await openPage(page, stories.dense);
  await tool(page, 'listen').click();
  await expect(page.locator('.is-spoken')).toHaveCount(1);
  expect(await findViolations(page, 'main')).toEqual([]);
  expect(await findMarkupFaults(page)).toEqual([]);
  const spoken = await given(page);
  expect(spoken).toEqual([
    'cancelled',
    'Orlow Lines buys Port Ellery’s ferries for about €42 million',
    expect.stringMatching(/^The boats to the Isle of Sarn/u),
    expect.stringMatching(/^Orlow Lines said on Thursday .* one seat of five\.$/u),
    expect.stringMatching(/^Why it matters:/u),
  ]);
  await tool(page, 'listen').getByText('Stop').click();
  await expect(page.locator('.is-spoken')).toHaveCount(0);
  await expect(tool(page, 'listen').getByText('Listen')).toBeVisible();
});

test('a story is saved for later, found on the page of saved stories, and forgotten', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page, stories.dense);
  await tool(page, 'save').click();
  await expect(tool(page, 'save').getByText('Saved', { exact: true })).toBeVisible();
  await bar(page).getByRole('link', { name: 'Saved for later' }).click();
  await expect(page).toHaveURL('/saved/');
  const listed = page.getByRole('main').getByRole('listitem');
  await expect(listed.getByRole('link')).toHaveText([/^Orlow Lines buys/u]);
  expect(await findViolations(page)).toEqual([]);
  expect(await findMarkupFaults(page)).toEqual([]);
  await listed.getByRole('link').click();
  await tool(page, 'save').click();
  await expect(tool(page, 'save').getByText('Save for later')).toBeVisible();
  await tool(page, 'save').click();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Saved for later' }).click();
  await expect(listed.getByText('Ferries, 12 March 2026')).toBeVisible();
  await page.getByRole('button', { name: /^Remove “Orlow Lines/u }).click();
  await expect(page.getByText('Nothing saved yet.')).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(complaints).toEqual([]);
});

test('headings and selected words have links of their own', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, stories.code);
  const heading = page.locator('#story-text > h2').first();
  await heading.hover();
  await heading.getByRole('link', { name: 'Link to this section' }).click();
  await expect(bar(page)).toHaveText('Link copied');
  expect(await pasted(page)).toMatch(/how-we-count\/#[^:]+$/u);
  await openPage(page, stories.dense);
  await page.evaluate(() => {
    const text = [...document.querySelectorAll('#story-text p')].find((each) =>
      each.textContent.includes('Nobody swims'),
    );
    if (text !== undefined) getSelection()?.selectAllChildren(text);
  });
  await bar(page).getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(bar(page)).toHaveText('Link copied');
  const link = await pasted(page);
  expect(link).toMatch(/#p-\w+:~:text=A%20ferry%20without%20a%20rival/u);
  await openPage(page, '/about/');
  await openPage(page, link);
  const paragraph = page.locator('#story-text p').filter({ hasText: 'Nobody swims to Sarn' });
  await expect(paragraph).toBeInViewport();
});

test('pictures open in the whole window, in order, with their captions', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openPage(page, stories.changed);
  await page.locator('.story img.has-larger').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText(/^1 of [2-9]$/u);
  const caption = (await dialog.locator('figcaption').textContent()) ?? '';
  expect(caption).toMatch(/\(.+\)/u);
  expect(await findViolations(page)).toEqual([]);
  expect(await findMarkupFaults(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('status')).toHaveText(/^2 of/u);
  await expect(dialog.locator('figcaption')).not.toHaveText(caption);
  await page.keyboard.press('Home');
  await expect(dialog.getByRole('button', { name: 'Previous' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // By keyboard: the tools are one stop, in which arrows lead on.
  await page.getByRole('button', { name: 'Show sources' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(tool(page, 'copy')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(tool(page, 'enlarge')).toBeFocused();
  expect(complaints).toEqual([]);
});

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('pictures are swiped, and the contents of a long page are folded', async ({ page }) => {
    await openPage(page, stories.changed);
    await page.locator('.story img.has-larger').first().tap();
    const frame = page.locator('.picture-frame');
    for (const [from, to, place] of [
      [300, 60, '2'],
      [60, 300, '1'],
    ] as const) {
      for (const [type, clientX] of [
        ['pointerdown', from],
        ['pointerup', to],
      ] as const)
        await frame.dispatchEvent(type, {
          clientX,
          clientY: 400,
          pointerType: 'touch',
          isPrimary: true,
          pointerId: 7,
        });
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
        new RegExp(`^${place} of`, 'u'),
      );
    }
    await openPage(page, '/corrections-policy/');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents.getByRole('link').first()).toBeHidden();
    await contents.getByRole('heading').click();
    await expect(contents.getByRole('link').first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    expect(await findMarkupFaults(page)).toEqual([]);
  });
});

test('where nothing may be kept, nothing is offered that keeps', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openPage(page, stories.dense);
  await expect(tool(page, 'copy')).toBeVisible();
  await expect(tool(page, 'save')).toBeHidden();
  await page.locator('sources-switch button').click();
  await expect(page.locator('#ref-zhou-on-the-holding')).toBeVisible();
  await openPage(page, '/saved/');
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing dead is shown; the way to follow and back to the top are there', async ({
    page,
  }) => {
    await openPage(page, stories.dense);
    await expect(page.locator('story-tools')).toBeHidden();
    await expect(page.locator('.has-larger, .heading-link')).toHaveCount(0);
    const foot = page.getByRole('contentinfo');
    await foot.getByText('Follow by feed').click();
    await expect(foot.getByRole('link', { name: /^Business/u })).toHaveAttribute(
      'href',
      '/sections/business/feed.xml',
    );
    await foot.getByRole('link', { name: 'Back to top' }).click();
    await expect(page.getByRole('banner')).toBeInViewport();
    await openPage(page, '/saved/');
    await expect(page.getByText('The list is kept by your browser')).toBeVisible();
  });
});

test('an old story says so, and has its recording', async ({ page }) => {
  await openPage(page, '/2024/03/08/kittiwake-launched/');
  await expect(page.getByText('More than 2 years old')).toBeVisible();
  await expect(page.locator('audio[controls]')).toBeVisible();
  await expect(tool(page, 'listen')).toHaveCount(0);
  await openPage(page, stories.dense);
  await expect(page.getByText(/More than .* old/u)).toHaveCount(0);
});
