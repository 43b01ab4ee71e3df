import { appendFileSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
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

test.each<[string, (folder: string) => void]>([
  ['as it was built', () => undefined],
  [
    'with what a system leaves',
    (folder) => {
      writeFileSync(join(folder, 'a/.DS_Store'), '');
    },
  ],
  [
    'with an empty folder',
    (folder) => {
      mkdirSync(join(folder, 'empty'));
    },
  ],
  [
    'touched',
    (folder) => {
      utimesSync(join(folder, 'index.html'), long * 3, long * 3);
    },
  ],
])('a site %s may be replaced', (_, change) => {
  const folder = site();
  change(folder);
  expect(() => {
    refuseStrangers(folder, 'dist');
  }).not.toThrow();
});

test('an empty folder may be replaced', () => {
  const folder = plantedFolder();
  expect(() => {
    refuseStrangers(folder, 'dist');
  }).not.toThrow();
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
