import { resolve } from 'node:path';
import { formatProblems } from '../problems/format-problems.ts';
import {
  loadNewsroom,
  type LoadedNewsroom,
  type NewsroomSettings,
} from '../newsroom/load-newsroom.ts';
import { readInstant } from '../text/read-instant.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

declare global {
  /**
   * The newsroom of this process. It is global because the pages that Astro bundles carry their
   * own copy of this module: without it every build would load everything twice.
   */
  var nutgrafNewsroom: Promise<LoadedNewsroom> | undefined;
}

/**
 * Where the newsroom is and what time it is, from the environment: NUTGRAF_CONTENT names the
 * content folder, NUTGRAF_NOW the moment of the build (RFC 3339, or `clock` for that of each load);
 * NUTGRAF_DOOR=module sends every story through the module door, for comparing the two.
 */
export function settingsFromEnvironment(): NewsroomSettings {
  const root = process.cwd();
  const stated = process.env['NUTGRAF_NOW'] ?? '';
  return {
    root,
    content: resolve(root, process.env['NUTGRAF_CONTENT'] ?? 'content'),
    // Without a stated moment nothing under embargo is ever published.
    now: stated === 'clock' ? Date.now() : (readInstant(stated) ?? Number.NEGATIVE_INFINITY),
    everyStoryIsModule: process.env['NUTGRAF_DOOR'] === 'module',
  };
}

/** The newsroom as loaded, sound or broken: loaded at the first call, the same at every other. */
export function loadedNewsroom(): Promise<LoadedNewsroom> {
  globalThis.nutgrafNewsroom ??= loadNewsroom(settingsFromEnvironment());
  return globalThis.nutgrafNewsroom;
}

/** Forgets the newsroom, so that the next call reads `content/` again. */
export function forgetNewsroom(): void {
  globalThis.nutgrafNewsroom = undefined;
}

/**
 * The newsroom of this build.
 *
 * @throws Error with all problems as text, if the content has some
 */
export async function currentNewsroom(): Promise<Newsroom> {
  const loaded = await loadedNewsroom();
  if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
  return loaded.newsroom;
}
