import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantedFolder } from '../tests/support/planted-folder.ts';
import { copyAssets } from './copy-assets.ts';
import { createSiteFiles } from './site-files.ts';

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
