import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plant, plantedFolder } from '../../tests/support/planted-folder.ts';
import { explainFailure } from './explain-failure.ts';
import { isMountPoint } from './mount-points.ts';
import { openSiteFolder } from '../site/site-folder.ts';
import { openOutput, type Output } from './open-output.ts';
import { standingAt, workshopOf } from './output-place.ts';
import { markName, readMark } from './site-mark.ts';

function folders(root = plantedFolder()) {
  const content = join(root, 'content');
  return { root, content, out: join(root, 'dist'), cache: join(root, 'cache') };
}

/** Builds a site of one page. */
async function build(given: ReturnType<typeof folders>, words: string, linked = false) {
  const output = await openOutput(given, 'dist', linked);
  publish(output, words);
  await output.close();
}

function publish(output: Output, words: string) {
  const site = openSiteFolder(output.folder);
  site.write('index.html', words);
  output.publish(site.made);
}

function page({ out }: ReturnType<typeof folders>): string {
  return readFileSync(join(out, 'index.html'), 'utf8');
}

test('a plain folder is all that remains of a first build, and of later ones the site before', async () => {
  const given = folders();
  await build(given, 'one');
  expect(readdirSync(given.root)).toEqual(['dist']);
  for (const words of ['two', 'six', 'ten']) await build(given, words);
  expect(page(given)).toBe('ten');
  expect(readdirSync(given.root).sort()).toEqual(['.dist.nutgraf', 'dist']);
  const [idle = '', ...others] = readdirSync(workshopOf(given.out));
  expect(others).toEqual([]);
  expect(readFileSync(join(workshopOf(given.out), idle, 'index.html'), 'utf8')).toBe('six');
  expect(readdirSync(given.out).sort()).toEqual([markName, 'index.html']);
  expect(readMark(given.out)?.files['index.html']?.bytes).toBe(3);
});

test.each<[string, (out: string) => void, boolean, 'one that stands' | 'none']>([
  ['as it was built', () => undefined, false, 'one that stands'],
  ['that is to be a link from now on', () => undefined, true, 'none'],
  [
    'with less in it',
    (out) => {
      rmSync(join(out, 'index.html'));
    },
    false,
    'none',
  ],
  [
    'with other rights',
    (out) => {
      chmodSync(out, 0o700);
    },
    false,
    'none',
  ],
])('a site %s is %s', async (_, change, linked, expected) => {
  const given = folders();
  const before = await openOutput(given, 'dist', false);
  expect(before.standing).toBeUndefined();
  const site = openSiteFolder(before.folder);
  site.write('index.html', 'one');
  const published = before.publish(site.made);
  await before.close();
  change(given.out);
  const output = await openOutput(given, 'dist', linked);
  expect(output.standing).toBe(expected === 'none' ? undefined : published);
  await output.close();
  // Whoever leaves it as it is has changed nothing.
  expect(readdirSync(given.root)).toEqual(['dist']);
});

test('an output that is a link stays one', async () => {
  const given = folders();
  await build(given, 'one', true);
  await build(given, 'two');
  expect([standingAt(given.out), page(given)]).toEqual(['link', 'two']);
});

test('the same site has the same mark', async () => {
  const [one, other] = [folders(), folders()];
  await build(one, 'words');
  await build(other, 'words', true);
  const markOf = ({ out }: typeof one) => readFileSync(join(out, markName), 'utf8');
  expect(markOf(one)).toBe(markOf(other));
});

test('what was not published goes, and the last site stays', async () => {
  const given = folders();
  await build(given, 'one');
  const output = await openOutput(given, 'dist', false);
  plant(output.folder, { 'index.html': 'two' });
  await output.close();
  expect(page(given)).toBe('one');
  expect(readdirSync(given.root)).toEqual(['dist']);
});

test('what somebody puts into the output meanwhile is not lost', async () => {
  const given = folders();
  await build(given, 'one');
  const output = await openOutput(given, 'dist', false);
  writeFileSync(join(given.out, 'mine.txt'), '');
  expect(() => {
    publish(output, 'two');
  }).toThrow('holds what no build made: mine.txt');
  await output.close();
  expect(page(given)).toBe('one');
});

test('of two builds at once the second is refused, whether it shares the output or the cache', async () => {
  const given = folders();
  const output = await openOutput(given, 'dist', false);
  const others = [
    { ...given, cache: join(given.root, 'other-cache') },
    { ...given, out: join(given.root, 'other-dist') },
  ];
  for (const other of others) {
    await expect(openOutput(other, 'dist', false)).rejects.toThrow(
      /^Another build \(process \d+\)/u,
    );
  }
  expect(existsSync(output.folder)).toBe(true);
  await output.close();
  for (const other of others) await (await openOutput(other, 'dist', false)).close();
  expect(readdirSync(given.root)).toEqual([]);
});

test('a file is refused, and a workshop that is none', async () => {
  const given = folders(plantedFolder({ dist: 'a file' }));
  await expect(openOutput(given, 'dist', false)).rejects.toThrow('dist is a file');
  const other = { ...given, out: join(given.root, 'site') };
  writeFileSync(workshopOf(other.out), 'a file');
  await expect(openOutput(other, 'site', false)).rejects.toThrow('is no folder');
});

test('a mount point is refused before anything is done', async () => {
  expect(isMountPoint(plantedFolder())).toBe(false);
  expect(isMountPoint('/dev')).toBe(true);
  const given = { ...folders(), out: '/dev' };
  await expect(openOutput(given, '/dev', false)).rejects.toThrow('/dev is a mount point');
});

test('a folder that may not be written is told in a sentence', async () => {
  const root = plantedFolder();
  mkdirSync(join(root, 'locked'));
  chmodSync(root, 0o755);
  chmodSync(join(root, 'locked'), 0o555);
  const given = folders(join(root, 'locked'));
  const refused = await asNobody(() =>
    openOutput(given, 'dist', false).catch((error: unknown) => explainFailure(error, '')),
  );
  expect(refused).toMatch(/This user may not write there \(.*\.dist\.nutgraf\)/u);
  expect(readdirSync(given.root)).toEqual([]);
});

/** Runs something without the rights of the machine's administrator, whom nothing is forbidden. */
async function asNobody<Result>(run: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
