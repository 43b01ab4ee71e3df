import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { buildSite } from '../../build/build-site.ts';
import { body, fields } from '../problems/base.ts';
import type { BrokenInput } from '../problems/broken-input.ts';
import { writeNewsroom } from '../problems/load-broken.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-pictures-'));
const site = join(folder, 'site');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function build(files: BrokenInput['files']): Promise<string> {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  writeNewsroom(content, files);
  const places = { content, out: site, cache: '.cache/build' };
  const { text } = await buildSite({ ...places, now: '2026-01-01T00:00:00Z' });
  return text;
}

const story = 'articles/2019/kaola-deal';
const figure = (name: string): string =>
  `Before.\n\n<Figure src="./${name}" alt="A" credit="B" caption="C" />\n`;
const photograph = await sharp({
  create: { width: 600, height: 400, channels: 3, background: 'teal' },
})
  .jpeg()
  .toBuffer();

test('half a photograph stops the build, and its place is told', async () => {
  const half = Buffer.concat([
    photograph.subarray(0, photograph.length / 2),
    photograph.subarray(-2),
  ]);
  const said = await build({ ...body(figure('harbour.jpg')), [`${story}/harbour.jpg`]: half });
  expect(said).toContain(`${story}/article.mdx:15:14  unreadable-picture`);
  expect(said).toContain('The picture harbour.jpg cannot be read: it is damaged');
  expect(said).toContain('The last good site is untouched.');
});

test('endings in capitals do, and what a drawing hides is not published', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><path d="M0 0h9v9"/></svg>';
  const said = await build({
    ...fields({ more: 'image:\n  src: ./harbour.Jpg\n  alt: A\n  credit: B' }),
    [`${story}/harbour.Jpg`]: photograph,
    'people/ada-reed.yaml': `name: Ada Reed
description: A reporter.
portrait:
  src: ./ada.SVG
  alt: Ada
  credit: B
`,
    'people/ada.SVG': drawing,
  });
  expect(said).toContain('Built 1 story');
  const pictures = globSync('assets/pictures/*', { cwd: site });
  expect(pictures.map((file) => file.replace(/^.*\/|\.[\w-]{10}/gu, '')).sort()).toEqual([
    // With a measure of two numbers: cut for links elsewhere.
    'ada.svg',
    'harbour.240.avif',
    'harbour.240.jpg',
    'harbour.240.webp',
    'harbour.400x400.jpg',
    'harbour.480.avif',
    'harbour.480.jpg',
    'harbour.480.webp',
    'harbour.533x400.jpg',
    'harbour.600.avif',
    'harbour.600.jpg',
    'harbour.600.webp',
    'harbour.600x315.jpg',
    'harbour.600x338.jpg',
  ]);
  const svg = pictures.find((file) => file.endsWith('.svg')) ?? '';
  expect(readFileSync(join(site, svg), 'utf8')).toMatch(
    /^<svg [^>]*><path d="M0 0h9v9"><\/path><\/svg>\n$/u,
  );
  const page = readFileSync(join(site, '2019/09/06/kaola-deal/index.html'), 'utf8');
  expect(page).toMatch(
    /<img src="\/assets\/pictures\/ada\.[\w-]+\.svg"[^>]* class="portrait see-through">/u,
  );
});
