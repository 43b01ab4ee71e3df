/** A page of a newsroom that counts: told once, without a cookie, and not if the reader objects. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../../scripts/serving/start-server.ts';
import { pagePolicy } from '../../page-objects/content-policy.ts';
import { writeHeadersFile } from '../../syndication/hosts/headers-file.ts';
import { siteHeaders } from '../../syndication/hosts/site-headers.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const counting = 'https://stats.example/count';
const publication = { url: 'https://ledger.example', counting };
let folder: string;
let server: RunningServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-counting-'));
  mkdirSync(join(folder, 'about'));
  symlinkSync(resolve(fixtureSite, 'assets'), join(folder, 'assets'));
  const script = readdirSync(join(fixtureSite, 'assets')).find((name) => /^CountVisit/u.test(name));
  const page = readFileSync(join(fixtureSite, 'about/index.html'), 'utf8')
    .replace(/(Content-Security-Policy" content=")[^"]*/u, `$1${pagePolicy(publication, [])}`)
    .replace(
      '</body>',
      `<span hidden data-count="${counting}"></span><script type="module" src="/assets/${script}"></script></body>`,
    );
  writeFileSync(join(folder, 'about/index.html'), page);
  writeFileSync(join(folder, '_headers'), writeHeadersFile(siteHeaders(publication)));
  server = await startServer({ root: folder });
});

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What the counter is asked for, with the cookie that comes along. */
async function askedOf(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`${counting}**`, async (route) => {
    const { cookie = 'no cookie', referer = 'no referrer' } = await route.request().allHeaders();
    asked.push(`${route.request().url()} ${cookie} ${referer}`);
    await route.fulfill({ status: 200, headers: { 'Set-Cookie': 'id=1; SameSite=None; Secure' } });
  });
  return asked;
}

test('an opened page is told to the counter, without its query, a cookie or a referrer', async ({
  page,
}) => {
  const asked = await askedOf(page);
  for (const query of ['?highlight=secret', '?again']) {
    const told = page.waitForResponse(`${counting}**`);
    await page.goto(`${server.url}about/${query}`);
    await told;
  }
  const expected = `${counting}?p=%2Fabout%2F no cookie no referrer`;
  expect(asked).toEqual([expected, expected]);
  expect(await page.context().cookies()).toEqual([]);
});

for (const objection of ['doNotTrack', 'globalPrivacyControl'])
  test(`a reader whose browser says ${objection} is not counted`, async ({ page }) => {
    const asked = await askedOf(page);
    await page.addInitScript((name) => {
      Object.defineProperty(Navigator.prototype, name, {
        get: () => (name === 'doNotTrack' ? '1' : true),
      });
    }, objection);
    await page.goto(`${server.url}about/`, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
  });
