/** Each kind of page under the policy that it is served with: nothing of it is refused, all else is. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesBelow } from '../../build/output/files-below.ts';
import { firstScript } from '../../page-objects/head/first-script.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { complaintsOf } from './complaints-of.ts';
import { openPage, stories } from './open-page.ts';
import { testOnKeptPage } from './test-on-kept-page.ts';

const embedding = '/2025/06/03/dredging-explained/';

/** As many tests share the pages, so that they run side by side. */
const shares = 2;

/** What a browser loads and runs for a page, and where it stands: pages alike in both fare alike. */
function kindOf(address: string, html: string): string {
  const loaded = html.matchAll(
    /<[a-z]+-[a-z-]+|<(?:script|iframe|video|audio)\b[^>]*|[^"]+\.css/gu,
  );
  const [, folder = ''] = address.split('/');
  return [...new Set([...loaded].map(([tag]) => tag))].sort().concat(folder).join(' ');
}

// That no page has a style or a handler in it is proved of every one elsewhere.
const pages = new Map<string, string>();
for (const { path } of filesBelow(fixtureSite)) {
  if (!path.endsWith('.html')) continue;
  const html = readFileSync(join(fixtureSite, path), 'utf8');
  // A page that has moved leads away at once.
  if (html.includes('http-equiv="refresh"')) continue;
  const address = `/${path.replace(/index\.html$/u, '')}`;
  pages.set(kindOf(address, html), address);
}

for (let share = 0; share < shares; share += 1) {
  test(`a page of each kind loads whole under the strict policy (${share + 1} of ${shares})`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    expect(pages.size).toBeGreaterThan(30);
    for (const path of [...pages.values()].filter((_, index) => index % shares === share)) {
      await page.goto(path, { waitUntil: 'load' });
      expect(complaints.splice(0), path).toEqual([]);
    }
  });
}

testOnKeptPage(
  'search works under the strict policy, in its dialog and on its page',
  async ({ page }) => {
    const complaints = complaintsOf(page);
    await openPage(page, '/');
    await page.keyboard.press('/');
    await page.keyboard.type('brightwater');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await openPage(page, '/search/?q=brightwater');
    await expect(
      page
        .locator('main')
        .getByRole('link', { name: /brightwater/iu })
        .first(),
    ).toBeVisible();
    expect(complaints).toEqual([]);
  },
);

testOnKeptPage('cards, notes and the theme work under the strict policy', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPage(page, stories.dense);
  await page.locator('main p a[href^="/entities/"]').first().hover();
  await expect(page.locator('.note-panel')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('another site shows the card of a story in a frame, and no other page', async ({
  page,
  baseURL,
}) => {
  const at = (path: string): string => new URL(path, baseURL).href;
  const frames = ['/embed/brightwater-sold/', stories.dense]
    .map((path) => `<iframe src="${at(path)}" width="600" height="220"></iframe>`)
    .join('');
  const partner = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Another site</title>${frames}`);
  });
  await new Promise<void>((fulfil) => partner.listen(0, 'localhost', fulfil));
  const address = partner.address();
  const complaints = complaintsOf(page);
  await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/`);
  const frame = page.locator('iframe');
  const [card, story] = [frame.first().contentFrame(), frame.last().contentFrame()];
  await expect(card.getByRole('heading')).toBeVisible();
  await expect.poll(() => complaints.join('\n')).toContain('X-Frame-Options');
  await expect(story.locator('main')).toHaveCount(0);
  expect(complaints.filter((each) => each.includes('/embed/'))).toEqual([]);
  await new Promise((fulfil) => partner.close(fulfil));
});

test('an embed is asked for in a sandbox, and one of the own origin has none in it', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page, embedding);
  const embed = page.locator('embed-frame').first();
  await embed.evaluate((element) => {
    const own = element.cloneNode(true);
    if (!(own instanceof HTMLElement)) return;
    own.querySelector('button')?.remove();
    own.dataset['url'] = `${location.origin}/about/`;
    document.body.append(own);
  });
  const own = page.locator('body > embed-frame');
  // Nobody answers there; that it is asked for shows that the policy lets it.
  const asked = page.waitForRequest(/^https:\/\/video\.example\//u);
  for (const each of [embed, own]) await each.getByRole('button').click();
  await asked;
  await expect(embed.locator('iframe')).toHaveAttribute('sandbox', /allow-same-origin/u);
  await expect(own.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts allow-popups');
  await expect(own.frameLocator('iframe').locator('main')).toBeVisible();
  expect(complaints.join('\n')).not.toContain('Content Security Policy');
});

const planted = {
  'our own script, with more in it,': `<script>${firstScript}window.ran = true</script>`,
  'a script from elsewhere': '<script src="https://elsewhere.example/ran.js"></script>',
  'a handler': '<img src="/no-such.png" alt="" onerror="window.ran = true">',
  'a style': '<style>body { display: none }</style>',
  'a style of an element': '<p style="position: fixed; inset: 0">over everything</p>',
  'a picture from elsewhere': '<img src="https://elsewhere.example/pixel.png" alt="">',
  'another base': '<base href="https://elsewhere.example/">',
  'a plug-in': '<object data="https://elsewhere.example/ran.swf"></object>',
};

for (const [what, html] of Object.entries(planted)) {
  testOnKeptPage(`${what} that slipped into a page is refused`, async ({ page }) => {
    const asked: string[] = [];
    await page.route('https://**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ body: 'window.ran = true' });
    });
    await page.route('/about/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<main', `${html}<main`);
      await route.fulfill({ response, body });
    });
    const complaints = complaintsOf(page);
    await openPage(page, '/about/');
    expect(complaints.join('\n')).toContain('Content Security Policy');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(page.locator('main')).toBeVisible();
    expect(asked).toEqual([]);
  });
}
