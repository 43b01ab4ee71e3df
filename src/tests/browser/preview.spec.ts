/** A story handed over as one file is the page that readers will see, without anything beside it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { selfContained, type SiteFile } from '../../desk/preview/self-contained.ts';
import { subsetFonts } from '../../desk/preview/subset-fonts.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { complaintsOf } from './complaints-of.ts';
import { stories } from './open-page.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

function read(address: string): SiteFile | undefined {
  const file = join(fixtureSite, address);
  const type = types[extname(file)] ?? 'application/octet-stream';
  return existsSync(file) ? { type, bytes: readFileSync(file) } : undefined;
}

test('a preview has its look, its letters and its pictures in it, and asks for nothing', async ({
  page,
}) => {
  const html = readFileSync(join(fixtureSite, stories.dense, 'index.html'), 'utf8');
  const fonts = await subsetFonts(html, read);
  const whole = selfContained(html, {
    site: 'https://ledger.example',
    read: (address) => fonts.get(address) ?? read(address),
  });
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-preview-'));
  const file = join(folder, 'story.html');
  writeFileSync(file, whole);
  const complaints = complaintsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  try {
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByText('Unpublished preview')).toBeVisible();
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].flatMap(({ status, family }) =>
        status === 'loaded' ? [family.replaceAll('"', '')] : [],
      );
    });
    expect(loaded).toEqual(
      expect.arrayContaining(['Source Serif 4 Variable', 'Libre Franklin Variable']),
    );
    const pictures = await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('main img')].map(async (one) => {
          if (!(one instanceof HTMLImageElement)) return 0;
          one.loading = 'eager';
          await one.decode();
          return one.naturalWidth;
        }),
      ),
    );
    expect(pictures.length).toBeGreaterThan(0);
    expect(Math.min(...pictures)).toBeGreaterThan(0);
    // What needs a script is not offered.
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(complaints).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
