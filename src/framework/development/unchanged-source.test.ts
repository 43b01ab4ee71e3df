import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskSource } from '../../content/disk-source.ts';
import { digestBytes } from '../../memory/digest-bytes.ts';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { unchangedSource } from './unchanged-source.ts';

test('a file is read again when it was saved, also at the same size, and not otherwise', () => {
  const folder = plantedFolder({ 'a.yaml': 'one', 'b.png': 'one' });
  const disk = diskSource(folder);
  let reads = 0;
  const source = unchangedSource(
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
    for (const name of ['a.yaml', 'b.png']) writeFileSync(join(folder, name), text);
    for (let time = 0; time < 2; time += 1) {
      expect(source.read('a.yaml').toString()).toBe(text);
      expect(source.digestOf?.('b.png')).toBe(digestBytes(Buffer.from(text)));
    }
  }
  expect(reads).toBe(6);
});
