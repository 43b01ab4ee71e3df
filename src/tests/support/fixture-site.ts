import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { listFiles } from '../list-files.ts';

/** The newsroom that tests of the code read: `content/` is the newsroom's own, and may be any. */
export const fixtureContent = 'src/tests/fixture-newsroom';

/** The folder that its site is built into. */
export const fixtureSite = '.cache/fixture/dist';

/** The same site, built to lie below a path, and at another moment. */
export const belowSite = '.cache/fixture/below';

/** Where that one is published. */
export const belowUrl = 'https://ledger.example/news';

/** The program that rendered its pages, which other newsrooms may be rendered by. */
export const fixtureRenderer = '.cache/build/renderer';

/** When it is built. One of its stories is under embargo until 2030. */
export const fixtureNow = '2026-11-25T00:00:00Z';

/** The fixture newsroom, loaded. @throws Error with what is wrong, if it is broken */
export async function loadFixture(): Promise<Newsroom> {
  const loaded = await loadNewsroom({
    root: process.cwd(),
    content: resolve(fixtureContent),
    now: Date.parse(fixtureNow),
  });
  if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
  return loaded.newsroom;
}

/**
 * Builds the site of the fixture newsroom, unless it was built from just these files.
 *
 * @throws Error with what the build says, if it refuses
 */
export function buildFixtureSite(): void {
  build(fixtureSite, '.cache/fixture/sources.sha256', ['--now', fixtureNow]);
}

/**
 * Builds it once more, to lie below a path, and at another moment: a day after its newest story came
 * out. So it shows too what follows the moment of a build.
 */
export async function buildBelowSite(): Promise<void> {
  const [newest] = (await loadFixture()).stories;
  const day = 24 * 60 * 60 * 1000;
  const now = new Date((newest?.instant ?? Date.parse(fixtureNow)) + day).toISOString();
  build(belowSite, '.cache/fixture/below.sha256', ['--url', belowUrl, '--now', now]);
}

function build(site: string, stamp: string, more: readonly string[]): void {
  const sources = digestOfSources();
  const isFresh = existsSync(site) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (isFresh) return;
  const options = ['--content', fixtureContent, '--out', site, ...more];
  const command = ['scripts/build.ts', ...options, '--cache', '.cache/build'];
  // Astro builds another site where it believes itself in a test.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The fixture newsroom does not build.\n${stdout}${stderr}`);
  writeFileSync(stamp, sources);
}

const built = /^(?:src|scripts|public)\/|^package-lock\.json$|^astro\.config\.mjs$/u;

/** The digest of every file that the site is made of; tests beside modules are not. */
function digestOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  const files = listFiles().filter(
    (path) =>
      built.test(path) &&
      !/\.test\.ts$/u.test(path) &&
      (!path.startsWith('src/tests/') || path.startsWith(`${fixtureContent}/`)),
  );
  for (const path of files) hash.update(`\n${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}
