import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskSource } from './disk-source.ts';
import { memorySource, type FileSource } from './file-source.ts';

const files = { 'a.txt': 'beginning and end', 'b.txt': '', 'c.txt': 'c' };
let folder = '';
let sources: Readonly<Record<string, FileSource>> = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-source-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  sources = { 'on disk': diskSource(folder), 'in memory': memorySource(files) };
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(['on disk', 'in memory'])('%s a part of a file is read from either end', (where) => {
  const read = (part?: number): string | undefined =>
    sources[where]?.read('a.txt', part).toString();
  expect([read(), read(9), read(-3), read(99), read(-99)]).toEqual([
    'beginning and end',
    'beginning',
    'end',
    'beginning and end',
    'beginning and end',
  ]);
});

test.each(['on disk', 'in memory'])('%s no more files are looked for than wanted', (where) => {
  expect([1, 3, undefined].map((most) => sources[where]?.list(most)?.length)).toEqual([1, 3, 3]);
});
