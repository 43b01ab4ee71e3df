import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openMemory } from './open-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-memory-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;
const newFile = (): string => join(folder, `${(count += 1)}`, 'memory.sqlite');

interface Kept {
  readonly words: string;
  readonly missing?: undefined;
}

const value: Kept = { words: '考拉 '.repeat(5000), missing: undefined };

/** A memory with one value, closed. */
function filled(): string {
  const file = newFile();
  const memory = openMemory(file, 'code');
  memory.shelf<Kept>('sort').keep('key', value);
  memory.close();
  return file;
}

/** What is given of it by a memory on that file, which must work whatever was done to it. */
function remembered(file: string, code = 'code', sort = 'sort', key = 'key'): Kept | undefined {
  const memory = openMemory(file, code);
  try {
    return memory.shelf<Kept>(sort).get(key);
  } finally {
    memory.close();
  }
}

test('what was kept is given by the next build, whole', () => {
  const given = remembered(filled());
  expect(given).toStrictEqual(value);
});

test('what was kept is given before it is on the disk', () => {
  const memory = openMemory(newFile(), 'code');
  const shelf = memory.shelf<Kept>('sort');
  shelf.keep('key', value);
  expect(shelf.get('key')).toStrictEqual(value);
  memory.close();
});

test.each([
  ['by other code', 'other', 'sort', 'key'],
  ['of another sort', 'code', 'other', 'key'],
  ['under another key', 'code', 'sort', 'other'],
])('what was kept %s is not given', (_, code, sort, key) => {
  expect(remembered(filled(), code, sort, key)).toBeUndefined();
});

test.each<[string, (file: string) => void]>([
  [
    'missing',
    (file) => {
      rmSync(file);
    },
  ],
  [
    'empty',
    (file) => {
      writeFileSync(file, '');
    },
  ],
  [
    'something else',
    (file) => {
      writeFileSync(file, 'What is this? '.repeat(1000));
    },
  ],
  [
    'cut short',
    (file) => {
      writeFileSync(file, readFileSync(file).subarray(0, 6000));
    },
  ],
  [
    'cut within its head',
    (file) => {
      writeFileSync(file, readFileSync(file).subarray(0, 50));
    },
  ],
  [
    'overwritten from its middle on',
    (file) => {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0x5a, bytes.length / 2));
    },
  ],
  [
    'a folder',
    (file) => {
      rmSync(file);
      mkdirSync(join(file, 'within'), { recursive: true });
    },
  ],
  [
    'of another format',
    (file) => {
      const database = new DatabaseSync(file);
      database.exec('PRAGMA user_version = 77');
      database.close();
    },
  ],
  [
    'without its table',
    (file) => {
      const database = new DatabaseSync(file);
      database.exec('DROP TABLE kept; CREATE TABLE kept (other TEXT)');
      database.close();
    },
  ],
  [
    'changed in one value',
    (file) => {
      const database = new DatabaseSync(file);
      database.exec("UPDATE kept SET value = CAST(replace(value, x'80', x'81') AS BLOB)");
      database.exec('UPDATE kept SET value = zeroblob(length(value))');
      database.close();
    },
  ],
])('a file that is %s is as good as a lost one', (_, damage) => {
  const file = filled();
  damage(file);
  expect(remembered(file)).toBeUndefined();
  // And it serves again, where anything can stand in its place.
  const memory = openMemory(file, 'code');
  memory.shelf<Kept>('sort').keep('key', value);
  memory.close();
  if (!statSync(file).isDirectory()) expect(remembered(file)).toStrictEqual(value);
});

test('one that another build uses remembers nothing, and takes nothing from it', () => {
  const file = filled();
  const other = openMemory(file, 'code');
  other.shelf<Kept>('sort').keep('more', value);
  expect(remembered(file)).toBeUndefined();
  other.close();
  expect(remembered(file)).toStrictEqual(value);
});

test('where nothing can be written, nothing is remembered', () => {
  const file = newFile();
  mkdirSync(join(file, '..'));
  writeFileSync(file, 'a file in the place of a folder');
  expect(remembered(join(file, 'memory.sqlite'))).toBeUndefined();
});

test('what nobody used goes, once it is more than what was used', () => {
  const file = newFile();
  const keepAll = (keys: readonly string[], prune: boolean): void => {
    const memory = openMemory(file, 'code');
    for (const key of keys) memory.shelf<Kept>('sort').keep(key, value);
    if (prune) memory.prune();
    memory.close();
  };
  keepAll(['a', 'b'], true);
  keepAll(['c', 'd'], true);
  expect(remembered(file, 'code', 'sort', 'a')).toStrictEqual(value);
  keepAll(['e', 'f'], true);
  expect(remembered(file, 'code', 'sort', 'a')).toBeUndefined();
  expect(remembered(file, 'code', 'sort', 'f')).toStrictEqual(value);
});
