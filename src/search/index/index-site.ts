import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { buildIndex } from './build-index.ts';
import { searchRecords } from './search-records.ts';
import { vocabulary } from './known-words.ts';

/**
 * Makes a built site searchable: writes its index and the words for “did you mean” into it. The
 * words of all languages are stemmed as those of the publication’s first one.
 *
 * @param site folder of the built pages
 * @returns how many pages can be found
 * @throws Error if a page cannot be indexed
 */
export async function indexSite(newsroom: Newsroom, site: string): Promise<number> {
  const language = newsroom.publication.languages[0]?.split('-')[0] ?? 'en';
  const pages = await buildIndex(searchRecords(newsroom), site, language);
  await writeFile(join(site, 'pagefind', 'words.json'), JSON.stringify(vocabulary(newsroom)));
  return pages;
}
