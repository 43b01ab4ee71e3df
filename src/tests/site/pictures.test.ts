import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fixtureContent, fixtureSite } from '../support/fixture-site.ts';

const sources = globSync('**/*.{jpg,png,svg}', { cwd: fixtureContent });
const published = globSync('assets/pictures/*', { cwd: fixtureSite });
const files = globSync('**/*', { cwd: fixtureSite, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const text = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const digest = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

test('each file of a picture is asked for by a page', () => {
  expect(published.length).toBeGreaterThan(50);
  expect(published.filter((file) => !text.includes(`/${file}`))).toEqual([]);
});

test('no picture is published as it was written', () => {
  const originals = new Set(sources.map((file) => digest(join(fixtureContent, file))));
  expect(files.filter((file) => originals.has(digest(file)))).toEqual([]);
});

test.each(published.filter((file) => extname(file) !== '.svg'))(
  '%s says nothing but itself',
  async (file) => {
    const { exif, xmp, iptc, icc, orientation } = await sharp(join(fixtureSite, file)).metadata();
    expect([exif, xmp, iptc, icc, orientation]).toEqual(Array.from({ length: 5 }, () => undefined));
  },
);

test('a picture under embargo is in no file and no name', () => {
  expect(sources.some((file) => file.endsWith('okapi.png'))).toBe(true);
  expect(published.filter((file) => file.includes('okapi'))).toEqual([]);
});
