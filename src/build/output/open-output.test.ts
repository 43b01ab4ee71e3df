import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plant, plantedFolder } from '../../tests/support/planted-folder.ts';
import { explainFailure } from './explain-failure.ts';
import { isMountPoint } from './mount-points.ts';
import { openOutput } from './open-output.ts';
import { standingAt, workshopOf } from './output-place.ts';
import { markName, readMark } from './site-mark.ts';

function folders(root = plantedFolder()) {
  const content = join(root, 'content');
  return { root, content, out: join(root, 'dist'), cache: join(root, 'cache') };
}

/** Builds a site of one page. */
function build(given: ReturnType<typeof folders>, words: string, linked = false): void {
  const output = openOutput(given, 'dist', linked);
  plant(output.folder, { 'index.html': words });
  output.publish(['index.html']);
  output.close();
}

function page({ out }: ReturnType<typeof folders>): string {
  return readFileSync(join(out, 'index.html'), 'utf8');
}

test('a plain folder is all that remains of a build', () => {
  const given = folders();
  build(given, 'one');
  build(given, 'two');
  expect(page(given)).toBe('two');
  expect(readdirSync(given.root)).toEqual(['dist']);
  expect(readdirSync(given.out).sort()).toEqual([markName, 'index.html']);
  expect(readMark(given.out)?.files['index.html']?.bytes).toBe(3);
});

test('an output that is a link stays one', () => {
  const given = folders();
  build(given, 'one', true);
  build(given, 'two');
  expect([standingAt(given.out), page(given)]).toEqual(['link', 'two']);
});

test('the same site has the same mark', () => {
  const [one, other] = [folders(), folders()];
  build(one, 'words');
  build(other, 'words', true);
  const markOf = ({ out }: typeof one) => readFileSync(join(out, markName), 'utf8');
  expect(markOf(one)).toBe(markOf(other));
});

test('what was not published goes, and the last site stays', () => {
  const given = folders();
  build(given, 'one');
  const output = openOutput(given, 'dist', false);
  plant(output.folder, { 'index.html': 'two' });
  output.close();
  expect(page(given)).toBe('one');
  expect(readdirSync(given.root)).toEqual(['dist']);
});

test('what somebody puts into the output meanwhile is not lost', () => {
  const given = folders();
  build(given, 'one');
  const output = openOutput(given, 'dist', false);
  plant(output.folder, { 'index.html': 'two' });
  writeFileSync(join(given.out, 'mine.txt'), '');
  expect(() => {
    output.publish(['index.html']);
  }).toThrow('holds what no build made: mine.txt');
  output.close();
  expect(page(given)).toBe('one');
});

test('of two builds at once the second is refused, whether it shares the output or the cache', () => {
  const given = folders();
  const output = openOutput(given, 'dist', false);
  const others = [
    { ...given, cache: join(given.root, 'other-cache') },
    { ...given, out: join(given.root, 'other-dist') },
  ];
  for (const other of others) {
    expect(() => openOutput(other, 'dist', false)).toThrow(/^Another build \(process \d+\)/u);
  }
  expect(existsSync(output.folder)).toBe(true);
  output.close();
  for (const other of others) openOutput(other, 'dist', false).close();
  expect(readdirSync(given.root)).toEqual([]);
});

test('a file is refused, and a workshop that is none', () => {
  const given = folders(plantedFolder({ dist: 'a file' }));
  expect(() => openOutput(given, 'dist', false)).toThrow('dist is a file');
  const other = { ...given, out: join(given.root, 'site') };
  writeFileSync(workshopOf(other.out), 'a file');
  expect(() => openOutput(other, 'site', false)).toThrow('is no folder');
});

test('a mount point is refused before anything is done', () => {
  expect(isMountPoint(plantedFolder())).toBe(false);
  expect(isMountPoint('/dev')).toBe(true);
  const given = { ...folders(), out: '/dev' };
  expect(() => openOutput(given, '/dev', false)).toThrow('/dev is a mount point');
});

test('a folder that may not be written is told in a sentence', () => {
  const root = plantedFolder();
  mkdirSync(join(root, 'locked'));
  chmodSync(root, 0o755);
  chmodSync(join(root, 'locked'), 0o555);
  const given = folders(join(root, 'locked'));
  const refused = asNobody(() => {
    try {
      openOutput(given, 'dist', false);
      return undefined;
    } catch (error) {
      return explainFailure(error);
    }
  });
  expect(refused).toMatch(/This user may not write there \(.*\.dist\.nutgraf\)/u);
  expect(readdirSync(given.root)).toEqual([]);
});

/** Runs something without the rights of the machine's administrator, whom nothing is forbidden. */
function asNobody<Result>(run: () => Result): Result {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}
