import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskSource } from '../../content/disk-source.ts';
import { digestBytes } from '../../memory/digest-bytes.ts';
import { plant, plantedFolder } from '../../tests/support/planted-folder.ts';
import { heldSource } from './held-source.ts';

test('a file is read again when it was saved, also at the same size, and not otherwise', () => {
  const folder = plantedFolder({ 'a.yaml': 'one', 'b.png': 'one' });
  const disk = diskSource(folder);
  let reads = 0;
  const source = heldSource(
    {
      ...disk,
      read: (path, part) => {
        reads += 1;
        return disk.read(path, part);
      },
    },
    folder,
  );
  for (const text of ['one', 'two', 'six']) {
    for (const name of ['a.yaml', 'b.png']) {
      writeFileSync(join(folder, name), text);
      source.touch(join(folder, name));
    }
    for (let time = 0; time < 2; time += 1) {
      source.list();
      expect(source.read('a.yaml').toString()).toBe(text);
      expect(source.digestOf?.('b.png')).toBe(digestBytes(Buffer.from(text)));
    }
  }
  expect(reads).toBe(6);
});

const files = { 'a/b/c.mdx': 'one', 'a/b/d.svg': 'two', 'e.yaml': 'three' };

/** What happens in a folder, and the one path by which one hears of it. */
const happenings: readonly (readonly [string, (at: (path: string) => string) => void, string])[] = [
  [
    'a saved file',
    (at) => {
      writeFileSync(at('a/b/c.mdx'), 'four');
    },
    'a/b/c.mdx',
  ],
  [
    'a new file in new folders',
    (at) => {
      mkdirSync(at('x/y'), { recursive: true });
      writeFileSync(at('x/y/z.mdx'), '');
    },
    'x/y/z.mdx',
  ],
  [
    'a deleted file',
    (at) => {
      rmSync(at('a/b/d.svg'));
    },
    'a/b/d.svg',
  ],
  [
    'a deleted folder, by a file in it',
    (at) => {
      rmSync(at('a'), { recursive: true });
    },
    'a/b/c.mdx',
  ],
  [
    'a moved folder',
    (at) => {
      renameSync(at('a/b'), at('e'));
    },
    'e',
  ],
  [
    'a file that became a folder',
    (at) => {
      rmSync(at('e.yaml'));
      mkdirSync(at('e.yaml'));
      writeFileSync(at('e.yaml/f'), '');
    },
    'e.yaml',
  ],
  [
    'a link',
    (at) => {
      symlinkSync(at('e.yaml'), at('f.yaml'));
    },
    'f.yaml',
  ],
  [
    'a hidden file',
    (at) => {
      writeFileSync(at('a/.c.mdx.swp'), '');
    },
    'a/.c.mdx.swp',
  ],
  [
    'a hidden folder',
    (at) => {
      mkdirSync(at('.git'));
      writeFileSync(at('.git/x'), '');
    },
    '.git/x',
  ],
];

test.each(happenings)(
  '%s is seen where it is noted, and nothing else changes',
  (_, happen, path) => {
    const folder = plantedFolder(files);
    const source = heldSource(diskSource(folder), folder);
    const before = new Set(source.list());
    happen((name) => join(folder, name));
    source.touch(join(folder, path));
    // A move is heard of twice; who hears of the new place hears of the old one too.
    if (path === 'e') source.touch(join(folder, 'a/b'));
    const after = source.list() ?? [];
    expect(after).toEqual(diskSource(folder).list());
    const changed = after.filter((entry) => !before.has(entry));
    expect(changed.length).toBeLessThan(4);
    expect(source.list()).toBe(after);
  },
);

test.each(happenings)('%s is found by whoever looks at all', async (_, happen) => {
  const folder = plantedFolder(files);
  const source = heldSource(diskSource(folder), folder);
  source.list();
  expect(await source.lookAtAll()).toBe(false);
  happen((name) => join(folder, name));
  await source.lookAtAll();
  expect(source.list()).toEqual(diskSource(folder).list());
});

test('a note of what did not happen changes nothing', () => {
  const folder = plantedFolder(files);
  const source = heldSource(diskSource(folder), folder);
  const before = source.list();
  for (const path of ['a/b/c.mdx', 'a', 'none', '']) source.touch(join(folder, path));
  expect(source.list()).toBe(before);
});

test('many notes at once are one look at everything', () => {
  const folder = plantedFolder(files);
  const source = heldSource(diskSource(folder), folder);
  source.list();
  const names = Array.from({ length: 300 }, (_, index) => `g/${index}.mdx`);
  plant(folder, Object.fromEntries(names.map((name) => [name, 'text'])));
  for (const name of names) source.touch(join(folder, name));
  expect(source.list()).toEqual(diskSource(folder).list());
});

test('a folder that is gone has no list, and has one when it is back', () => {
  const folder = plantedFolder({ 'content/a.yaml': 'one' });
  const content = join(folder, 'content');
  const source = heldSource(diskSource(content), content);
  expect(source.list()).toHaveLength(1);
  rmSync(content, { recursive: true });
  source.touch(content);
  expect(source.list()).toBeUndefined();
  plant(content, { 'a.yaml': 'two' });
  source.touch(join(content, 'a.yaml'));
  expect(source.list()).toHaveLength(1);
  expect(source.read('a.yaml').toString()).toBe('two');
});
