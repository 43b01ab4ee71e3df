import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plant, plantedFolder } from '../../tests/support/planted-folder.ts';
import { currentSite } from './current-site.ts';
import { isOwnLink, newPath, previousSite, standingAt, workshopOf } from './output-place.ts';
import { recoverOutput } from './recover-output.ts';
import { switchSite, type OutputShape } from './switch-site.ts';

function emptyOutput(): string {
  const out = join(plantedFolder(), 'dist');
  mkdirSync(workshopOf(out));
  return out;
}

function publish(out: string, words: string, shape: OutputShape): void {
  const fresh = newPath(out, 'site');
  plant(fresh, { 'index.html': words });
  switchSite(fresh, out, shape);
}

/** What a reader is given. */
async function served(out: string): Promise<string | undefined> {
  const site = await currentSite(out);
  return site === undefined ? undefined : readFileSync(join(site.folder, 'index.html'), 'utf8');
}

const ways: readonly (readonly [OutputShape, OutputShape])[] = [
  ['folder', 'folder'],
  ['link', 'link'],
  ['folder', 'link'],
  ['link', 'folder'],
];

test.each(ways)('from a %s to a %s', async (first, second) => {
  const out = emptyOutput();
  expect(await served(out)).toBeUndefined();
  publish(out, 'one', first);
  expect([standingAt(out), await served(out)]).toEqual([first, 'one']);
  publish(out, 'two', second);
  expect([standingAt(out), await served(out)]).toEqual([second, 'two']);
  expect(isOwnLink(out)).toBe(second === 'link');
  await recoverOutput(out);
  publish(out, 'three', second);
  expect([standingAt(out), await served(out)]).toEqual([second, 'three']);
});

test('a link is relative: the folder around it can be moved', async () => {
  const out = emptyOutput();
  publish(out, 'one', 'link');
  const moved = join(plantedFolder(), 'moved');
  renameSync(join(out, '..'), moved);
  expect(await served(join(moved, 'dist'))).toBe('one');
});

test.each(ways)(
  'a switch from a %s to a %s that fails leaves the former site',
  async (first, second) => {
    const out = emptyOutput();
    publish(out, 'one', first);
    const missing = newPath(out, 'site');
    if (second === 'folder') {
      expect(() => {
        switchSite(missing, out, second);
      }).toThrow('ENOENT');
    }
    expect([standingAt(out), await served(out)]).toEqual([first, 'one']);
  },
);

test.each(ways)('killed between the steps from a %s to a %s', async (first, second) => {
  const out = emptyOutput();
  publish(out, 'one', first);
  publish(out, 'two', second);
  // What the second step had put there is not there yet.
  if (first !== 'link' || second !== 'link') rmSync(out, { recursive: true });
  const expected = first === 'link' && second === 'link' ? 'two' : 'one';
  expect(await served(out)).toBe(expected);
  await recoverOutput(out);
  expect(await served(out)).toBe(expected);
  expect(existsSync(previousSite(out))).toBe(false);
  publish(out, 'three', second);
  expect(await served(out)).toBe('three');
});

test('what a killed build was making goes, and nothing else', async () => {
  const out = emptyOutput();
  publish(out, 'one', 'link');
  const workshop = workshopOf(out);
  const remains = { 'site-0123abcd/index.html': '', 'index-aB3xYz/index.html': '' };
  plant(workshop, { ...remains, lock: '', 'site-of-mine/a.txt': '' });
  await recoverOutput(out);
  expect(standingAt(realpathSync(out))).toBe('folder');
  for (const path of Object.keys(remains)) expect(existsSync(join(workshop, path))).toBe(false);
  expect(existsSync(join(workshop, 'lock'))).toBe(true);
  expect(existsSync(join(workshop, 'site-of-mine/a.txt'))).toBe(true);
});
