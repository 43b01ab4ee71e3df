import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isPagefindModule } from './pagefind-api.ts';
import type { Pagefind, PagefindRanking } from './pagefind-api.ts';
import type { Vocabulary } from './correct-query.ts';
import { ranking as siteRanking } from './ranking.ts';

/** A site’s index, opened outside of a browser. */
export interface BuiltIndex {
  readonly pagefind: Pagefind;
  readonly vocabulary: Vocabulary;
}

/**
 * Opens the index of a built site in Node, to test and to measure it.
 *
 * @param site folder of the built site
 * @param origin address at which that folder is being served: `http://localhost:4321/`
 */
export async function openBuiltIndex(
  site: string,
  origin: string,
  ranking: PagefindRanking = siteRanking,
): Promise<BuiltIndex> {
  const path = join(resolve(site), 'pagefind', 'pagefind.js');
  const module: unknown = await import(pathToFileURL(path).href);
  if (!isPagefindModule(module)) throw new Error(`${path} is not Pagefind’s module.`);
  const basePath = new URL('pagefind/', origin).href;
  const pagefind = module.createInstance({ basePath, baseUrl: '/', noWorker: true, ranking });
  const words = join(resolve(site), 'pagefind', 'words.json');
  return { pagefind, vocabulary: async () => readWords(await readFile(words, 'utf8')) };
}

/** Reads the list of words that `indexSite` writes. */
export function readWords(json: string): readonly string[] {
  const words: unknown = JSON.parse(json);
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}
