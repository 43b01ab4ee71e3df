import type { Memory } from '../../memory/memory.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { buildIndex } from './build-index.ts';
import { indexLanguage } from './index-language.ts';
import { knownWords } from './known-words.ts';
import { searchRecords } from './search-records.ts';

/**
 * Makes a built site searchable: writes its index and the words for “did you mean” into it.
 *
 * @param site folder of the built pages
 * @param memory what earlier builds worked out
 * @returns how many pages can be found
 * @throws Error if a page cannot be indexed
 */
export function indexSite(newsroom: Newsroom, site: string, memory?: Memory): Promise<number> {
  return buildIndex(searchRecords(newsroom), site, {
    language: indexLanguage(newsroom.publication.languages),
    words: knownWords(newsroom),
    ...(memory !== undefined && { memory }),
  });
}
