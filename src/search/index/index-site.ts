import type { Memory } from '../../memory/memory.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { buildIndex, indexSome, type TakeIndexFile, type WriteIndexFile } from './build-index.ts';
import { indexLanguage } from './index-language.ts';
import { knownWords } from './known-words.ts';
import { searchRecords } from './search-records.ts';

/** What an index is made with, besides the pages. */
export interface IndexMaking {
  /** What earlier builds worked out. */
  readonly memory?: Memory;
  /** Writes a file of the site; without it, files are put into the folder of the pages. */
  readonly write?: WriteIndexFile;
  /** Takes a file from an earlier site. */
  readonly take?: TakeIndexFile;
  /** The SHA-256 of the page of an address, where it is known. */
  readonly digestOfPage?: (address: string) => string | undefined;
}

/**
 * Makes a built site searchable: writes its index and the words for “did you mean” into it.
 *
 * @param site folder of the built pages
 * @returns how many pages can be found
 * @throws Error if a page cannot be indexed
 */
export function indexSite(
  newsroom: Newsroom,
  site: string,
  { memory, write, take, digestOfPage }: IndexMaking = {},
): Promise<number> {
  return buildIndex(searchRecords(newsroom), site, {
    ...indexSetting(newsroom, memory),
    words: knownWords(newsroom),
    ...(write !== undefined && { write }),
    ...(take !== undefined && { take }),
    ...(digestOfPage !== undefined && { digestOfPage }),
  });
}

/**
 * Makes the parts of the index of which all pages are there, for a later build of the whole site.
 *
 * @param isThere whether the page of an address is in the folder of the site
 */
export function indexShard(
  newsroom: Newsroom,
  site: string,
  memory: Memory,
  isThere: (address: string) => boolean,
): Promise<void> {
  const setting = { ...indexSetting(newsroom, memory), words: [] };
  return indexSome(searchRecords(newsroom), site, setting, isThere);
}

function indexSetting({ publication }: Newsroom, memory: Memory | undefined) {
  return {
    language: indexLanguage(publication.languages),
    ...(memory !== undefined && { memory }),
  };
}
