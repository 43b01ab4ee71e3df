import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mendFile } from '../src/desk/mend/mend-files.ts';
import { changeFile, type FileChange } from './change-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-change-'));
const file = join(folder, 'article.mdx');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Mends the first pair of spaces, as `--fix` does: by the place that it has in the text as it is read. */
function mendSpaces(raw: string): string {
  const start = raw
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .indexOf('  ');
  return mendFile(raw, [{ mend: { start, end: start + 2, text: ' ' } }]).after;
}

test.each<[what: string, before: Buffer, after: Buffer, how: FileChange]>([
  ['plain text', Buffer.from('a  b\n'), Buffer.from('a b\n'), 'written'],
  ['a byte order mark', Buffer.from('\uFEFFa  b\n'), Buffer.from('\uFEFFa b\n'), 'written'],
  [
    'line ends of Windows',
    Buffer.from('x\r\ny\r\na  b\r\n'),
    Buffer.from('x\r\ny\r\na b\r\n'),
    'written',
  ],
  ['both', Buffer.from('\uFEFFx\r\na  b\r\n'), Buffer.from('\uFEFFx\r\na b\r\n'), 'written'],
  [
    'line ends of three kinds',
    Buffer.from('x\r\ny\nz\ra  b'),
    Buffer.from('x\r\ny\nz\ra b'),
    'written',
  ],
  ['a zero byte and a tab', Buffer.from('\0\t😀a  b'), Buffer.from('\0\t😀a b'), 'written'],
  ['a mark in the middle', Buffer.from('x\uFEFFa  b'), Buffer.from('x\uFEFFa b'), 'written'],
  ['a typed �', Buffer.from('\uFFFDa  b'), Buffer.from('\uFFFDa b'), 'written'],
  [
    'a letter of Latin-1',
    Buffer.from('caf\xe9  b', 'latin1'),
    Buffer.from('caf\xe9  b', 'latin1'),
    'not-utf8',
  ],
  [
    'half a character',
    Buffer.from([0x61, 0x20, 0x20, 0xe4, 0xb8]),
    Buffer.from([0x61, 0x20, 0x20, 0xe4, 0xb8]),
    'not-utf8',
  ],
])('in a file with %s nothing changes beside the place', (_what, before, after, how) => {
  writeFileSync(file, before);
  expect(changeFile(file, mendSpaces)).toBe(how);
  expect(readFileSync(file)).toEqual(after);
});

test('a file that is no longer what was read, or has nothing to change, is left alone', () => {
  writeFileSync(file, 'a');
  expect([changeFile(file, () => undefined), changeFile(file, (text) => text)]).toEqual([
    'changed',
    'same',
  ]);
});
