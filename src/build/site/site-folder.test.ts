import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markSite } from '../../tests/support/mark-site.ts';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { filesBelow } from '../output/files-below.ts';
import { markName, readMark, writeMark } from '../output/site-mark.ts';
import { openSiteFolder } from './site-folder.ts';

const former = { 'index.html': 'home', 'a/index.html': 'story', 'a/b/old.txt': 'old' };
const wanted = { 'index.html': 'home', 'a/index.html': 'story, edited', 'c/new.txt': 'new' };

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = plantedFolder(files);
  markSite(folder, Object.keys(files));
  return folder;
}

function make(folder: string, files: Readonly<Record<string, string>>): void {
  const site = openSiteFolder(folder);
  for (const [file, text] of Object.entries(files)) site.write(file, text);
  site.removeOthers();
  writeMark(folder, site.made);
}

/** All files of a folder, its mark among them. */
function contentOf(folder: string): Record<string, string> {
  const paths = [...filesBelow(folder)].map(({ path }) => path).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function fresh(files: Readonly<Record<string, string>>): Record<string, string> {
  const folder = plantedFolder();
  make(folder, files);
  return contentOf(folder);
}

const long = 1_000_000_000;

test.each<[string, (at: (path: string) => string) => void]>([
  ['nobody touched', () => undefined],
  [
    'has more in it',
    (at) => {
      writeFileSync(at('a/mine.txt'), 'mine');
      mkdirSync(at('empty/deep'), { recursive: true });
      symlinkSync('/etc', at('etc'));
    },
  ],
  [
    'has a link for a file',
    (at) => {
      rmSync(at('index.html'));
      symlinkSync(at('a/index.html'), at('index.html'));
    },
  ],
  [
    'has a folder for a file',
    (at) => {
      rmSync(at('index.html'));
      mkdirSync(at('index.html/deep'), { recursive: true });
    },
  ],
  [
    'has a file for a folder',
    (at) => {
      rmSync(at('a'), { recursive: true });
      writeFileSync(at('a'), 'file');
    },
  ],
  [
    'was cut short',
    (at) => {
      writeFileSync(at('index.html'), 'ho');
    },
  ],
  [
    'was changed, and its times set back',
    (at) => {
      writeFileSync(at('index.html'), 'HOME');
      utimesSync(at('index.html'), long, long);
    },
  ],
  [
    'was half brought up to date by a build that was killed',
    (at) => {
      writeFileSync(at('a/index.html'), 'story, edited');
      appendFileSync(at('a/b/old.txt'), '!');
    },
  ],
  [
    'lost files and its mark',
    (at) => {
      rmSync(at('a/index.html'));
      rmSync(at(markName));
    },
  ],
  [
    'has a mark that was cut short',
    (at) => {
      writeFileSync(at(markName), readFileSync(at(markName), 'utf8').slice(0, 80));
    },
  ],
])('of a site that %s comes the new one, as from an empty folder', (_, change) => {
  const folder = siteOf(former);
  change((path) => join(folder, path));
  make(folder, wanted);
  expect(contentOf(folder)).toEqual(fresh(wanted));
  expect(existsSync(join(folder, 'empty'))).toBe(false);
  expect(existsSync(join(folder, 'a/b'))).toBe(false);
});

test('what is to be the same stays, and only that', () => {
  const folder = siteOf(former);
  const numberOf = (file: string) => lstatSync(join(folder, file)).ino;
  const before = [numberOf('index.html'), numberOf('a/index.html')];
  linkSync(join(folder, 'a/index.html'), join(folder, '../kept.txt'));
  make(folder, wanted);
  expect(numberOf('index.html')).toBe(before[0]);
  expect(numberOf('a/index.html')).not.toBe(before[1]);
  expect(readFileSync(join(folder, '../kept.txt'), 'utf8')).toBe('story');
  rmSync(join(folder, '../kept.txt'));
});

test('a file that others may not read is written anew', () => {
  const folder = siteOf(former);
  chmodSync(join(folder, 'index.html'), 0o600);
  make(folder, former);
  const { mode } = lstatSync(join(folder, markName));
  expect(lstatSync(join(folder, 'index.html')).mode).toBe(mode);
});

test.each<[Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  [{ 'Logo.png': 'a' }, { 'logo.png': 'a' }],
  [
    { 'About/a.html': 'a', 'About/b.html': 'b' },
    { 'about/a.html': 'a', 'about/b.html': 'b' },
  ],
  [{ 'a/b/c.txt': 'c' }, { 'a/b': 'file' }],
  [{ 'a/b': 'file' }, { 'a/b/c.txt': 'c', 'a/b/d/e.txt': 'e' }],
  // Where capitals tell folders apart, both are of the site.
  [{ 'A/a.txt': 'a' }, { 'A/a.txt': 'a', 'a/b.txt': 'b' }],
  [{ 'A/a.txt': 'a' }, { 'a/b.txt': 'b', 'A/a.txt': 'a' }],
])('names that are alike: from %j to %j', (before, after) => {
  const folder = siteOf(before);
  make(folder, after);
  expect(contentOf(folder)).toEqual(fresh(after));
});

test('a folder that is opened has no mark until the site is whole, or is left as it stands', () => {
  const folder = siteOf(former);
  const site = openSiteFolder(folder);
  expect(existsSync(join(folder, markName))).toBe(false);
  site.write('a/index.html', 'story, edited');
  site.leave();
  const { files = {} } = readMark(folder) ?? {};
  expect(Object.keys(files)).toEqual(['a/b/old.txt', 'a/index.html', 'index.html']);
  make(folder, wanted);
  expect(contentOf(folder)).toEqual(fresh(wanted));
});
