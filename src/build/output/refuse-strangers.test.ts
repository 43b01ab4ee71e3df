import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markSite } from '../../tests/support/mark-site.ts';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { markName } from './site-mark.ts';

function site(): string {
  const folder = plantedFolder({ 'index.html': 'home', 'a/index.html': 'a', 'old.txt': 'old' });
  markSite(folder, ['index.html', 'a/index.html', 'old.txt']);
  return folder;
}

const long = 1_000_000_000;

test.each<[string, (folder: string) => void, boolean]>([
  ['as it was built', () => undefined, true],
  [
    'without one of its files',
    (folder) => {
      rmSync(join(folder, 'a/index.html'));
    },
    false,
  ],
  [
    'with other rights of a file',
    (folder) => {
      chmodSync(join(folder, 'old.txt'), 0o600);
    },
    false,
  ],
  [
    'with what a system leaves',
    (folder) => {
      writeFileSync(join(folder, 'a/.DS_Store'), '');
    },
    false,
  ],
  [
    'with an empty folder',
    (folder) => {
      mkdirSync(join(folder, 'empty'));
    },
    true,
  ],
  [
    'touched',
    (folder) => {
      utimesSync(join(folder, 'index.html'), long * 3, long * 3);
    },
    true,
  ],
])('a site %s may be replaced', (_, change, isWhole) => {
  const folder = site();
  change(folder);
  expect(refuseStrangers(folder, 'dist')).toBe(isWhole);
});

test('an empty folder may be replaced', () => {
  expect(refuseStrangers(plantedFolder(), 'dist')).toBe(false);
});

test.each<[string, (folder: string) => void, string]>([
  [
    'a file more',
    (folder) => {
      writeFileSync(join(folder, 'a/CNAME'), '');
    },
    'a/CNAME',
  ],
  [
    'a link more',
    (folder) => {
      symlinkSync('/etc', join(folder, 'etc'));
    },
    'etc',
  ],
  [
    'a longer file',
    (folder) => {
      appendFileSync(join(folder, 'old.txt'), '!');
    },
    'old.txt',
  ],
  [
    'a file with other words',
    (folder) => {
      writeFileSync(join(folder, 'old.txt'), 'new');
    },
    'old.txt',
  ],
  [
    'a file named as no object has it',
    (folder) => {
      writeFileSync(join(folder, 'constructor'), '');
    },
    'constructor',
  ],
  [
    'a spoilt mark',
    (folder) => {
      writeFileSync(join(folder, markName), '{}');
    },
    `no ${markName}`,
  ],
])('a site with %s is refused', (_, change, named) => {
  const folder = site();
  change(folder);
  expect(() => {
    refuseStrangers(folder, 'dist');
  }).toThrow(named);
});

test('of many files the first are named', () => {
  const folder = plantedFolder(Object.fromEntries('hgfedcba'.split('').map((name) => [name, ''])));
  expect(() => {
    refuseStrangers(folder, '~/pictures');
  }).toThrow(/^~\/pictures is not a site that a build made: it holds a, b, c, d, e and 3 more,/u);
});
