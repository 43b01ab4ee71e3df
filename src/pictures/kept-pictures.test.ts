import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openKeptPictures } from './kept-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-kept-pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const bytes = Buffer.from('the bytes of a picture');

test('what was kept is given back, and nothing else lies there', async () => {
  const kept = openKeptPictures(join(folder, 'whole'));
  await kept.keep('a.webp', bytes);
  expect(await kept.read('a.webp')).toEqual(bytes);
  expect(await kept.read('b.webp')).toBeUndefined();
  expect(readdirSync(join(folder, 'whole'))).toEqual(['a.webp']);
});

test.each([
  ['cut short', (stored: Buffer) => stored.subarray(0, -1)],
  ['cut to its first bytes', (stored: Buffer) => stored.subarray(0, 8)],
  ['emptied', () => Buffer.alloc(0)],
  ['changed', (stored: Buffer) => Buffer.concat([stored.subarray(0, -1), Buffer.from('!')])],
])('what was %s is as good as lost', async (_, damage) => {
  const kept = openKeptPictures(folder);
  await kept.keep('a.webp', bytes);
  const path = join(folder, 'a.webp');
  writeFileSync(path, damage(readFileSync(path)));
  expect(await kept.read('a.webp')).toBeUndefined();
});
