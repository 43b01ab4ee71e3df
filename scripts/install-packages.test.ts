import { access, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprint, installPackages } from './install-packages.mjs';

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function fingerprintOf(manifest: object, lockfile = '{}') {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-setup-'));
  folders.push(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'package-lock.json'), lockfile);
  return fingerprint(folder);
}

const manifest = { scripts: { start: 'a' }, dependencies: { astro: '7.3.5' } };

test.each([
  ['the same folder twice', manifest, '{}', true],
  ['another script', { ...manifest, scripts: { start: 'b' } }, '{}', true],
  ['another version', { ...manifest, dependencies: { astro: '7.3.6' } }, '{}', false],
  ['a new dev dependency', { ...manifest, devDependencies: { vitest: '5.1.1' } }, '{}', false],
  ['a newly allowed script', { ...manifest, allowScripts: { node: true } }, '{}', false],
  ['another lockfile', manifest, '{"a":1}', false],
])('%s: installed packages fit: %#', async (_, changed, lockfile, same) => {
  const before = await fingerprintOf(manifest);
  expect((await fingerprintOf(changed, lockfile)) === before).toBe(same);
});

test('a linked node_modules is refused before npm can empty what it leads to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-setup-'));
  folders.push(folder);
  await mkdir(join(folder, 'elsewhere'));
  await writeFile(join(folder, 'elsewhere', 'package'), '');
  await writeFile(join(folder, 'package.json'), '{}');
  await writeFile(join(folder, 'package-lock.json'), '{}');
  await symlink(join(folder, 'elsewhere'), join(folder, 'node_modules'));
  expect(() => installPackages(folder)).toThrow('node_modules is a link');
  await expect(access(join(folder, 'elsewhere', 'package'))).resolves.toBeUndefined();
});
