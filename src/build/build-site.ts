import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatProblems } from '../problems/format-problems.ts';
import { loadedNewsroom } from '../framework/current-newsroom.ts';
import { readInstant } from '../text/read-instant.ts';
import { buildStages, type BuildSetting, type BuildStage } from './build-stages.ts';

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

/**
 * Builds the site.
 *
 * Nothing is written to `out` until the content has been found sound and every stage has passed:
 * the site in the making stands beside it, and goes if a stage complains.
 */
export async function buildSite({ content, out, cache, now }: BuildRequest): Promise<BuildReport> {
  if (readInstant(now) === undefined) return { status: 'refused', text: explainMoment(now) };
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NUTGRAF_CONTENT'] = content;
  process.env['NUTGRAF_NOW'] = now;
  const loaded = await loadedNewsroom();
  if (loaded.status === 'broken') {
    return { status: 'refused', text: formatProblems(loaded.problems) };
  }
  const { newsroom } = loaded;
  const folder = `${resolve(out)}.new`;
  await rm(folder, { recursive: true, force: true });
  for (const stage of buildStages) {
    const complaints = await complaintsOf(stage, { newsroom, folder, cache: resolve(cache) });
    if (complaints.length === 0) continue;
    await rm(folder, { recursive: true, force: true });
    const count = complaints.length === 1 ? '1 problem' : `${complaints.length} problems`;
    const text = `${complaints.join('\n')}\n\n${count} in the site. The last good site is untouched.`;
    return { status: 'refused', text };
  }
  await publish(folder, resolve(out));
  return { status: 'built', text: `Built ${newsroom.stories.length} stories into ${out}/.` };
}

/** A build whose moment is unknown could not tell what is still under embargo. */
function explainMoment(now: string): string {
  return [
    `--now ${JSON.stringify(now)} is no moment. Nothing was built; the last good site is untouched.`,
    'Embargoes are kept until the moment of the build, so it has to be known.',
    'Write a date and a time with its zone: --now 2026-11-25T18:30:00+08:00',
  ].join('\n');
}

/** Runs a stage; what it throws is one more thing that is wrong. */
async function complaintsOf(stage: BuildStage, setting: BuildSetting): Promise<readonly string[]> {
  try {
    return await stage(setting);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
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
