import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isWhole, writeFileList } from './file-list.ts';

let root = '';
const put = (path: string, text: string): void => {
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nutgraf-file-list-'));
  mkdirSync(join(root, 'kept/server'), { recursive: true });
  put('kept/server/entry.mjs', 'export const render = 1;');
  put('kept/style.css', 'p{}');
  put('steps.ts', 'export const steps = 3;');
  writeFileList(root, join(root, 'kept'), [join(root, 'steps.ts')]);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a renderer with all of its files is whole', () => {
  expect(isWhole(root, join(root, 'kept'))).toBe(true);
});

test('another name beside its files does no harm', () => {
  put('kept/.DS_Store', '');
  expect(isWhole(root, join(root, 'kept'))).toBe(true);
});

test.each<[string, string, string?]>([
  ['a file was cut short', 'kept/server/entry.mjs', 'export const'],
  ['a file was emptied', 'kept/style.css', ''],
  ['a file is gone', 'kept/style.css'],
  ['the list was cut short', 'kept/files.json', '{"files":{"server/en'],
  ['the list is of another sort', 'kept/files.json', '{"files":["style.css"]}'],
  ['the list is gone', 'kept/files.json'],
  ['all is gone', 'kept'],
  ['what it was made of has changed', 'steps.ts', 'export const steps = 4;'],
  ['what it was made of is gone', 'steps.ts'],
])('a renderer is not whole if %s', (_, path, left) => {
  if (left === undefined) rmSync(join(root, path), { recursive: true });
  else put(path, left);
  expect(isWhole(root, join(root, 'kept'))).toBe(false);
});
