import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantedFolder } from '../tests/support/planted-folder.ts';
import { copyAssets } from './copy-assets.ts';
import { createSiteFiles } from './site/site-files.ts';

test('plain files are copied, and links are told', () => {
  const folder = plantedFolder({ 'a.txt': 'a', 'b/.htaccess': 'b', 'b/.DS_Store': '' });
  symlinkSync('/etc/hostname', join(folder, 'b/host'));
  symlinkSync('/etc', join(folder, 'etc'));
  const [files, written] = [createSiteFiles(), new Map<string, string>()];
  const complaints = copyAssets(folder, 'public/', files, (file, content) => {
    written.set(file, content.toString());
  });
  expect([...written].sort()).toEqual([
    ['a.txt', 'a'],
    ['b/.htaccess', 'b'],
  ]);
  expect(files.list()).toEqual(['a.txt', 'b/.htaccess']);
  expect(complaints.toSorted().map((line) => line.split(' ')[0])).toEqual(['b/host', 'etc']);
});

test('nothing is put where the site keeps what has a digest in its name', () => {
  const folder = plantedFolder({
    'assets/logo.png': '',
    'Assets/b.png': '',
    'images/assets/c.png': '',
  });
  const files = createSiteFiles();
  const complaints = copyAssets(folder, 'public/', files, () => undefined, ['assets']);
  expect(complaints.toSorted().map((line) => line.split(' ')[0])).toEqual([
    'Assets/b.png',
    'assets/logo.png',
  ]);
  expect(files.list()).toEqual(['images/assets/c.png']);
});
