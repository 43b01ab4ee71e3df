import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lexiconFiles, type Lexicon } from '../query/lexicon.ts';
import { isPagefindModule, type Pagefind, type PagefindRanking } from '../query/pagefind-api.ts';
import { ranking as siteRanking } from '../query/ranking.ts';
import { readWords } from '../query/read-words.ts';

/** A site’s index, opened outside of a browser. */
export interface BuiltIndex {
  readonly pagefind: Pagefind;
  readonly lexicon: Lexicon;
  readonly close: () => Promise<void>;
}

/** An address that no network knows: what is asked of it is read from the site’s folder. */
const origin = 'http://index.invalid/';

/**
 * Opens the index of a built site in Node, to test and to measure it. Until it is closed, `fetch`
 * reads the files of that site; only one index can be open at a time.
 *
 * @param site folder of the built site
 */
export async function openBuiltIndex(
  site: string,
  ranking: PagefindRanking = siteRanking,
): Promise<BuiltIndex> {
  const folder = resolve(site);
  const path = join(folder, 'pagefind', 'pagefind.js');
  const module: unknown = await import(pathToFileURL(path).href);
  if (!isPagefindModule(module)) throw new Error(`${path} is not Pagefind’s module.`);
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return new Response(await readFile(join(folder, pathname)));
  };
  const basePath = `${origin}pagefind/`;
  const pagefind = module.createInstance({ basePath, baseUrl: '/', noWorker: true, ranking });
  const part = (name: keyof typeof lexiconFiles) =>
    readFile(join(folder, 'pagefind', lexiconFiles[name]), 'utf8');
  return {
    pagefind,
    lexicon: {
      words: async () => readWords(await part('words')),
      simplified: () => part('simplified'),
    },
    close: async () => {
      await pagefind.destroy();
      globalThis.fetch = fetchBefore;
    },
  };
}
