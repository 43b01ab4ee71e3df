import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModuleStories } from '../module-stories.ts';
import { bundleApart } from './bundle-apart.ts';
import { isWhole, writeFileList } from './file-list.ts';
import { rendererDigest } from './renderer-digest.ts';

/** Where renderers are made and kept. */
export interface RendererSetting {
  /** The root of the repository, absolute. */
  readonly root: string;
  /** The folder for what later builds may use again, absolute. */
  readonly cache: string;
  readonly stories: ModuleStories;
  /** Ends the making of a program, if it is made in a process of its own. */
  readonly signal?: AbortSignal;
}

/** A renderer that no build has used for a week is deleted. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/**
 * The folder of the program that renders pages. It is made if there is none that was made of the
 * same sources, or if the one that is there is not whole: cut short, changed, or without a file.
 *
 * Builds may ask at one time: each makes its own beside the others, and the first one stays.
 *
 * @returns the folder, absolute
 * @throws Error if the program cannot be made
 */
export async function keptRenderer({
  root,
  cache,
  stories,
  signal,
}: RendererSetting): Promise<string> {
  const renderers = join(cache, 'renderer');
  const folder = join(renderers, rendererDigest(root, stories));
  if (!isWhole(root, folder)) {
    const fresh = `${folder}.${randomUUID()}`;
    try {
      await mkdir(fresh, { recursive: true });
      writeFileList(root, fresh, await bundle(root, stories, fresh, signal));
      await putInPlace(root, fresh, folder);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }
  const now = new Date();
  await utimes(folder, now, now);
  await forgetOld(renderers, now.getTime());
  return folder;
}

/** Whether there is such a program, whole and of what is there now. */
export function hasRenderer({ root, cache, stories }: RendererSetting): boolean {
  return isWhole(root, join(cache, 'renderer', rendererDigest(root, stories)));
}

async function bundle(
  root: string,
  stories: ModuleStories,
  fresh: string,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  if (stories.list().length === 0) return bundleApart(root, fresh, signal);
  // Loaded only here: a build that finds a renderer starts no bundler.
  const { bundleRenderer } = await import('./bundle-renderer.ts');
  return bundleRenderer(root, stories, fresh);
}

/** Puts a fresh renderer where it is looked for, unless another build was faster. */
async function putInPlace(root: string, fresh: string, folder: string): Promise<void> {
  if (isWhole(root, folder)) return;
  // A broken one is moved out of the way at once: while it is deleted, another build may look.
  const broken = `${folder}.${randomUUID()}`;
  if (existsSync(folder)) await rename(folder, broken);
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (!isWhole(root, folder)) throw error;
  }
  await rm(broken, { recursive: true, force: true });
}

async function forgetOld(renderers: string, now: number): Promise<void> {
  for (const name of await readdir(renderers)) {
    const path = join(renderers, name);
    const used = await stat(path).catch(() => undefined);
    if (used !== undefined && now - used.mtimeMs > keptFor)
      await rm(path, { recursive: true, force: true });
  }
}
