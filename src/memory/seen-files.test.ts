import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantedFolder } from '../tests/support/planted-folder.ts';
import { digestText } from './digest-text.ts';
import { seeFiles, type SeenFile } from './seen-files.ts';

/** What was known of a file, as if it had been read an hour after it was written. */
function longAgo(folder: string, name: string): SeenFile {
  const { size, mtimeMs, ctimeMs, ino } = statSync(join(folder, name));
  const [written, changed] = [mtimeMs, ctimeMs];
  const read = Math.max(written, changed) + 3_600_000;
  return { bytes: size, written, changed, number: ino, read, sha256: 'known' };
}

test('all files below a folder are seen, but those that nobody wants', () => {
  const folder = plantedFolder({ 'a.txt': 'a', 'b/c.txt': 'c', '.d/e.txt': 'e' });
  const seen = seeFiles(folder, undefined, (name) => !name.startsWith('.'));
  expect([...seen].map(([path, { sha256 }]) => [path, sha256]).sort()).toEqual([
    ['a.txt', digestText('a')],
    ['b/c.txt', digestText('c')],
  ]);
  expect(seeFiles(join(folder, 'none')).size).toBe(0);
});

test.each<[string, (file: string) => void, Partial<SeenFile>, string]>([
  ['that nobody touched is not read again', () => undefined, {}, 'known'],
  ['that was read right after it was written is', () => undefined, { read: 0 }, 'new'],
  [
    'with other words is',
    (file) => {
      writeFileSync(file, 'old');
    },
    {},
    'old',
  ],
  [
    'of which the time was set back is',
    (file) => {
      writeFileSync(file, 'old');
      utimesSync(file, 1, 1);
    },
    { written: 1000 },
    'old',
  ],
  [
    'that took the place of another is',
    (file) => {
      writeFileSync(`${file}.next`, 'old');
      renameSync(`${file}.next`, file);
    },
    {},
    'old',
  ],
])('a file %s', (_, change, known, expected) => {
  const folder = plantedFolder({ 'a.txt': 'new' });
  const before = new Map([['a.txt', { ...longAgo(folder, 'a.txt'), ...known }]]);
  change(join(folder, 'a.txt'));
  const { sha256 } = seeFiles(folder, before).get('a.txt') ?? {};
  expect(sha256).toBe(expected === 'known' ? 'known' : digestText(expected));
});
