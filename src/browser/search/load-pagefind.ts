import type { Vocabulary } from '../../search/query/correct-query.ts';
import { isPagefindModule, type Pagefind } from '../../search/query/pagefind-api.ts';
import { ranking } from '../../search/query/ranking.ts';
import { readWords } from '../../search/query/read-words.ts';

const address = '/pagefind/pagefind.js';
let loading: Promise<Pagefind> | undefined;
let words: Promise<readonly string[]> | undefined;

/** The site’s index; loaded at the first call, and again if that failed. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The site’s own words; loaded when a word was not found. */
export const loadVocabulary: Vocabulary = () => {
  words ??= fetch('/pagefind/words.json').then(
    async (response) => (response.ok ? readWords(await response.text()) : []),
    () => [],
  );
  return words;
};

async function load(): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefindModule(module)) throw new Error(`${address} is not Pagefind’s module.`);
  return module.createInstance({ basePath: '/pagefind/', baseUrl: '/', ranking });
}
