import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { buildIndex } from './build-index.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Makes a built site searchable: writes its index and the words for “did you mean” into it.
 *
 * @param site folder of the built pages
 * @returns how many pages can be found
 * @throws Error if a page cannot be indexed
 */
export async function indexSite(newsroom: Newsroom, site: string): Promise<number> {
  const pages = await buildIndex(newsroom, site);
  await writeFile(join(site, 'pagefind', 'words.json'), JSON.stringify(vocabulary(newsroom)));
  return pages;
}
