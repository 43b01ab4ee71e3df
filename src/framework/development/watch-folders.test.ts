import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { watchFolders } from './watch-folders.ts';

/** A limit for what is never told, far above what any save takes on a machine with much else to do. */
const atLast = { timeout: 30_000 };

test('files are told of wherever they are saved, in folders that were made, moved and made again', async () => {
  const folder = plantedFolder({ 'a/b/one.mdx': '', '.git/x/y': '' });
  const at = (...names: readonly string[]): string => join(folder, ...names);
  const told = new Set<string>();
  const end = watchFolders(folder, {
    happened: (path) => told.add(path),
    failed: () => told.add('failed'),
  });
  onTestFinished(end);
  const steps: readonly (readonly [save: () => void, path: string])[] = [
    [
      () => {
        writeFileSync(at('a/b/one.mdx'), '1');
      },
      'a/b/one.mdx',
    ],
    [
      () => {
        mkdirSync(at('c/d'), { recursive: true });
      },
      'c',
    ],
    [
      () => {
        writeFileSync(at('c/d/two.mdx'), '2');
      },
      'c/d/two.mdx',
    ],
    [
      () => {
        renameSync(at('c'), at('e'));
      },
      'e',
    ],
    [
      () => {
        writeFileSync(at('e/d/two.mdx'), '3');
      },
      'e/d/two.mdx',
    ],
    [
      () => {
        rmSync(at('e'), { recursive: true });
      },
      'e',
    ],
    [
      () => {
        mkdirSync(at('e/d'), { recursive: true });
      },
      'e',
    ],
    [
      () => {
        writeFileSync(at('e/d/four.mdx'), '4');
      },
      'e/d/four.mdx',
    ],
    [
      () => {
        rmSync(at('e/d/four.mdx'));
      },
      'e/d/four.mdx',
    ],
  ];
  for (const [save, path] of steps) {
    told.clear();
    save();
    await vi.waitFor(() => {
      expect([...told]).toContain(at(path));
    }, atLast);
  }
  told.clear();
  writeFileSync(at('.git/x/y'), '');
  writeFileSync(at('a/b/one.mdx'), '5');
  await vi.waitFor(() => {
    expect([...told]).toContain(at('a/b/one.mdx'));
  }, atLast);
  // What was saved before it would have been told before it.
  expect([...told].filter((path) => path.startsWith(at('.git')))).toEqual([]);
});
