import { resolve } from 'node:path';
import { formatProblems } from '../../problems/format-problems.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';

/** Where `npm run build` puts the site of `content/`, whichever newsroom's that is. */
export const publishedSite = 'dist';

/** The newsroom in `content/` without what is under embargo. @throws Error if it is broken */
export async function loadPublished(): Promise<Newsroom> {
  // Loaded only here: tests in a browser ask for the place alone.
  const { loadNewsroom } = await import('../../newsroom/load-newsroom.ts');
  const loaded = await loadNewsroom({
    root: process.cwd(),
    content: resolve('content'),
    now: Number.NEGATIVE_INFINITY,
  });
  if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
  return loaded.newsroom;
}
