import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openIndex } from '../query/engine/open-index.ts';
import { lexiconFiles, type Lexicon } from '../query/lexicon.ts';
import type { PagefindRanking, SearchIndex } from '../query/pagefind-api.ts';
import { ranking as siteRanking } from '../query/ranking.ts';
import { readWords } from '../query/read-words.ts';

/** A site’s index, opened outside of a browser. */
export interface BuiltIndex {
  readonly pagefind: SearchIndex;
  readonly lexicon: Lexicon;
}

/**
 * Opens the index of a built site in Node, as a reader’s browser does, to test and to measure it.
 *
 * @param site folder of the built site
 */
export async function openBuiltIndex(
  site: string,
  ranking: PagefindRanking = siteRanking,
): Promise<BuiltIndex> {
  const folder = join(resolve(site), 'pagefind');
  const load = async (path: string) => new Uint8Array(await readFile(join(folder, path)));
  const part = (name: keyof typeof lexiconFiles) =>
    readFile(join(folder, lexiconFiles[name]), 'utf8');
  return {
    pagefind: await openIndex({ load, baseUrl: '/', ranking }),
    lexicon: {
      words: async () => readWords(await part('words')),
      simplified: () => part('simplified'),
    },
  };
}
