import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { formatProblems } from '../src/newsroom/format-problems.ts';
import { loadedNewsroom } from '../src/newsroom/current-newsroom.ts';
import { proveAnnotations } from '../src/checks/prove-annotations.ts';
import type { UnprovenAnnotation } from '../src/checks/prove-annotations.ts';
import { writeAnnotations } from '../src/syndication/write-annotations.ts';
import { deadLinks } from '../src/checks/dead-links.ts';
import type { DeadLink } from '../src/checks/dead-links.ts';
import { indexSite } from '../src/search/index-site.ts';
import type { Newsroom } from '../src/newsroom/newsroom.ts';

/**
 * What a build takes: the content folder, the output folder, the folder for what the next build may
 * use again (builds at one time need one each), and its moment (RFC 3339).
 */
export interface BuildRequest {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly now: string;
}

/** How a build ended, and what to tell. */
export interface BuildReport {
  readonly status: 'built' | 'refused';
  readonly text: string;
}

function formatDeadLinks(dead: readonly DeadLink[]): string {
  const lines = dead.map(({ page, address, why }) => `${page}  links to ${address}: ${why}`);
  return [...lines, `${dead.length} dead links. The last good site is untouched.`].join('\n');
}

/** Makes the site searchable; gives the reason if that fails. */
async function indexingProblem(newsroom: Newsroom, site: string): Promise<string | undefined> {
  try {
    await indexSite(newsroom, site);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${reason}\nThe last good site is untouched.`;
  }
}

function formatUnproven(unproven: readonly UnprovenAnnotation[]): string {
  const lines = unproven.map(({ page, annotation, why }) => `${page}  ${annotation}: ${why}`);
  return [
    ...lines,
    `${unproven.length} annotations cannot be found in the pages. The last good site is untouched.`,
  ].join('\n');
}

/** Puts a whole new site in the place of the old one, which stays until the new one is there. */
async function publish(fresh: string, out: string): Promise<void> {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}

/**
 * Builds the site.
 *
 * Nothing is written to `out` until the content has been found sound, every page has been
 * rendered, every link between pages has been followed, and every page can be found by search.
 */
export async function buildSite({ content, out, cache, now }: BuildRequest): Promise<BuildReport> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NUTGRAF_CONTENT'] = content;
  process.env['NUTGRAF_NOW'] = now;
  const loaded = await loadedNewsroom();
  if (loaded.status === 'broken')
    return { status: 'refused', text: formatProblems(loaded.problems) };
  const fresh = `${resolve(out)}.new`;
  await rm(fresh, { recursive: true, force: true });
  const site = loaded.newsroom.publication.url;
  await build({ outDir: fresh, cacheDir: resolve(cache), site, logLevel: 'warn' });
  await writeAnnotations(fresh, loaded.newsroom);
  const unproven = await proveAnnotations(fresh, loaded.newsroom);
  if (unproven.length > 0) {
    await rm(fresh, { recursive: true, force: true });
    return { status: 'refused', text: formatUnproven(unproven) };
  }
  const dead = await deadLinks(fresh, site);
  if (dead.length > 0) {
    await rm(fresh, { recursive: true, force: true });
    return { status: 'refused', text: formatDeadLinks(dead) };
  }
  const problem = await indexingProblem(loaded.newsroom, fresh);
  if (problem !== undefined) {
    await rm(fresh, { recursive: true, force: true });
    return { status: 'refused', text: problem };
  }
  await publish(fresh, resolve(out));
  return { status: 'built', text: `Built ${loaded.newsroom.stories.length} stories into ${out}/.` };
}
