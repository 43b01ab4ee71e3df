import type { PagefindRanking, SearchIndex } from '../pagefind-api.ts';
import { isPagefindPage, readEntry } from './read-entry.ts';
import { openStemmer } from './open-stemmer.ts';
import { readFiledWords, type FiledWord } from './read-filed-words.ts';
import { readFilter } from './read-filter.ts';
import { readMeta } from './read-meta.ts';
import { searchIndex, type IndexedPage } from './search-index.ts';
import { unpackFile } from './unpack-file.ts';

/** Where an index is, and how it is asked. */
export interface IndexPlace {
  /**
   * Loads a file.
   *
   * @param path in the folder of the index
   * @param mayChange whether it may be another under the same name after the next build
   */
  readonly load: (path: string, mayChange: boolean) => Promise<Uint8Array<ArrayBuffer>>;
  /** The path at which the site begins, with its slash at the end. */
  readonly baseUrl: string;
  readonly ranking: PagefindRanking;
}

const decoder = new TextDecoder();

/**
 * Opens an index that the indexer wrote. What it takes to find pages is done here and not by the
 * indexer's own program, whose effort grows with the square of the results: 0.5 s for a word of
 * 10,000 pages. Results and scores are the same.
 *
 * Each file is loaded when it is needed first, once; what failed is tried again.
 *
 * @throws what `load` throws, or Error if the index is of another form
 */
export async function openIndex({ load, baseUrl, ranking }: IndexPlace): Promise<SearchIndex> {
  const entry = readEntry(decoder.decode(await load('pagefind-entry.json', true)));
  const part = async (path: string) => unpackFile(await load(path, false));
  const [bytes, stem] = await Promise.all([
    part(`pagefind.${entry.hash}.pf_meta`),
    part(`wasm.${entry.program}.pagefind`).then(openStemmer),
  ]);
  const words = once(async (file): Promise<FiledWord[]> =>
    readFiledWords(await part(`index/${file}.pf_index`)),
  );
  const filters = once(async (file) => new Map(readFilter(await part(`filter/${file}.pf_filter`))));
  const pages = once(async (name): Promise<IndexedPage> => {
    const page: unknown = JSON.parse(decoder.decode(await part(`fragment/${name}.pf_fragment`)));
    if (!isPagefindPage(page)) throw new Error('The search index is of an unknown version.');
    const url = `${baseUrl}/${page.url}`.replaceAll(/\/+/gu, '/');
    return { ...page, url, content: page.content.replaceAll('\u200B', '') };
  });
  return searchIndex({ meta: readMeta(bytes), ranking, stem, words, filters, pages });
}

/** Keeps what is loaded, by its name, unless it failed. */
function once<Value>(load: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const loaded = new Map<string, Promise<Value>>();
  return (name) => {
    const before = loaded.get(name);
    if (before !== undefined) return before;
    const loading = load(name).catch((error: unknown) => {
      loaded.delete(name);
      throw error;
    });
    loaded.set(name, loading);
    return loading;
  };
}
