import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { explainFailure, isOfMachine } from './explain-failure.ts';

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

test.each<[string, RegExp]>([
  ['ENOSPC', /disk is full.*\(a\/b\)\. Free some space/u],
  ['EDQUOT', /share of the disk is used up/u],
  ['EACCES', /This user may not write there \(a\/b\)/u],
  ['EPERM', /does not let this user change/u],
  ['EROFS', /can only be read/u],
  ['EBUSY', /mount point/u],
  ['EXDEV', /Two disks meet/u],
  ['EMFILE', /ulimit/u],
  ['EIO', /may be failing/u],
])('%s is explained', (code, sentence) => {
  const error = Object.assign(new Error(code), { code, path: 'a/b' });
  expect(explainFailure(error, 'dist')).toMatch(sentence);
  expect(explainFailure(new Error('Rendering failed', { cause: error }), 'dist')).toMatch(sentence);
});

test.each([
  [
    'a full disk',
    () => {
      writeFileSync('/dev/full', 'words');
    },
    /disk is full/u,
  ],
  [
    'a long name',
    () => {
      mkdirSync(join(plantedFolder(), 'a'.repeat(300)));
    },
    /longer than/u,
  ],
  [
    'a file in the way',
    () => {
      mkdirSync(join(plantedFolder({ a: '' }), 'a/b'));
    },
    /is a file where/u,
  ],
  [
    'links in a circle',
    () => {
      const folder = plantedFolder();
      symlinkSync('b', join(folder, 'a'));
      symlinkSync('a', join(folder, 'b'));
      readdirSync(join(folder, 'a'));
    },
    /in a circle/u,
  ],
])('what the system throws at %s', (_, run, sentence) => {
  expect(explainFailure(thrownBy(run), 'dist')).toMatch(sentence);
});

test('what does not tell its path is told with the places that were written to', () => {
  const error = Object.assign(new Error('write'), { code: 'ENOSPC' });
  expect(explainFailure(error, 'dist or .cache')).toContain('no room left (dist or .cache).');
});

test.each([
  ['Could not write file: No space left on device (os error 28)', /disk is full/u],
  ['Read-only file system (os error 30)', /can only be read/u],
])('a library that says “%s”', (message, sentence) => {
  expect(explainFailure(new Error(message), 'dist')).toMatch(sentence);
});

test.each([
  new Error('This story has no <main>.'),
  Object.assign(new Error(), { code: 'EPIPE' }),
  'text',
])('%s is a matter of the code', (error) => {
  expect(explainFailure(error, 'dist')).toBeUndefined();
});

test.each([
  ['ENOSPC', true],
  ['EROFS', true],
  ['ENOENT', false],
  ['EEXIST', false],
])('%s in the middle of the work is the machine’s: %s', (code, expected) => {
  const error = Object.assign(new Error(code), { code });
  expect(isOfMachine(new Error('Rendering failed', { cause: error }))).toBe(expected);
});
