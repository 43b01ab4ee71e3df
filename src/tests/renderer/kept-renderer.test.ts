import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isWhole } from '../../framework/renderer/file-list.ts';
import { body } from '../problems/base.ts';
import { writeNewsroom } from '../problems/load-broken.ts';
import { makePlainRenderer } from '../support/fixture-site.ts';

/** All of it lies outside of the repository. */
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-kept-renderer-'));
const site = join(folder, 'site');
const story = '2019/09/06/kaola-deal/index.html';

interface Built {
  readonly status: number | null;
  readonly said: string;
  readonly page: string;
}

function build(words: string, ...node: readonly string[]): Built {
  writeNewsroom(join(folder, 'content'), body(`${words}\n`));
  const places = ['content', 'cache'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, 'scripts/build.ts', ...places, '--out', site, '--now', '2026-01-01T00:00:00Z'],
    // As on a machine whose environment has names that Astro would take for its own.
    { encoding: 'utf8', env: { ...process.env, VITEST: '', NODE_ENV: 'test', DEV: '1' } },
  );
  return { status, said: stdout + stderr, page: readFileSync(join(site, story), 'utf8') };
}

function renderers(): string[] {
  return readdirSync(join(folder, 'cache/renderer'));
}

let first: Built;
let name = '';

beforeAll(async () => {
  const kept = await makePlainRenderer();
  name = basename(kept);
  cpSync(kept, join(folder, 'cache/renderer', name), { recursive: true });
  const entry = join(folder, 'cache/renderer', name, 'server/entry.mjs');
  truncateSync(entry, statSync(entry).size - 20);
  first = build('The first words.');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a program that was cut short is noticed and made again, outside of the repository too', () => {
  expect(first).toMatchObject({ status: 0 });
  expect(first.page).toContain('The first words.');
  expect(isWhole(process.cwd(), join(folder, 'cache/renderer', name))).toBe(true);
  expect(renderers()).toEqual([name]);
});

test('what is in the environment of the machine does not change pages', () => {
  expect(readFileSync(join(site, 'search/index.html'), 'utf8')).not.toContain('being written');
});

test('the next build uses the same program, and loads no bundler', () => {
  const next = build('Other words.', '--import', './src/tests/renderer/refuse-bundlers.mjs');
  expect(next.said).toContain('Built 1 story');
  expect(next.page).toContain('Other words.');
  expect(renderers()).toEqual([name]);
});
