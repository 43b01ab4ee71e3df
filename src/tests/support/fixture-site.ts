import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { noModuleStories } from '../../framework/no-module-stories.ts';
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

/** The cache folder of its builds. */
const fixtureCache = '.cache/build';

/** The programs that render its pages, and those of newsrooms without code of their own. */
export const fixtureRenderer = join(fixtureCache, 'renderer');

/** When it is built. One of its stories is under embargo until 2030. */
export const fixtureNow = '2026-11-25T00:00:00Z';

/** The fixture newsroom, loaded. @throws Error with what is wrong, if it is broken */
export async function loadFixture(): Promise<Newsroom> {
  // Loaded only here: tests in a browser ask for places alone, and each of their processes loads this.
  const { loadNewsroom } = await import('../../newsroom/load-newsroom.ts');
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

/**
 * Makes the program that renders newsrooms without code of their own, which many tests build; the first
 * of them would have to.
 *
 * @returns its folder, absolute
 */
export async function makePlainRenderer(): Promise<string> {
  const { keptRenderer } = await import('../../framework/renderer/kept-renderer.ts');
  const before = process.env['VITEST'];
  // Astro builds another site where it believes itself in a test.
  process.env['VITEST'] = '';
  try {
    const setting = { root: process.cwd(), cache: resolve(fixtureCache) };
    return await keptRenderer({ ...setting, stories: noModuleStories });
  } finally {
    if (before !== undefined) process.env['VITEST'] = before;
  }
}

/** Lets builds with a cache folder of their own find these programs there, so that they bundle none. */
export function lendRenderers(cache: string): void {
  mkdirSync(fixtureRenderer, { recursive: true });
  mkdirSync(cache, { recursive: true });
  symlinkSync(resolve(fixtureRenderer), join(cache, 'renderer'));
}

function build(site: string, stamp: string, more: readonly string[]): void {
  const sources = digestOfSources();
  const isFresh = existsSync(site) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (isFresh) return;
  const options = ['--content', fixtureContent, '--out', site, ...more];
  const command = ['scripts/build.ts', ...options, '--cache', fixtureCache];
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
