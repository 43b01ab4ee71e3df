import { resolve } from 'node:path';
import { formatProblems } from '../../problems/format-problems.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';

/** Where `npm run build` puts the site of `content/`, whichever newsroom's that is. */
export const publishedSite = 'dist';

/** The newsroom in `content/` without what is under embargo. @throws Error if it is broken */
export async function loadPublished(): Promise<Newsroom> {
  const loaded = await loadNewsroom({
    root: process.cwd(),
    content: resolve('content'),
    now: Number.NEGATIVE_INFINITY,
  });
  if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
  return loaded.newsroom;
}
