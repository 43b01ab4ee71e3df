import { openIndex } from '../../search/query/engine/open-index.ts';
import { lexiconFiles, type Lexicon } from '../../search/query/lexicon.ts';
import type { SearchIndex } from '../../search/query/pagefind-api.ts';
import { ranking } from '../../search/query/ranking.ts';
import { readWords } from '../../search/query/read-words.ts';
import { onSite, siteRoot } from '../site-root.ts';

const folder = onSite('/pagefind/');
let loading: Promise<SearchIndex> | undefined;
const parts = new Map<keyof typeof lexiconFiles, Promise<string>>();

/** The site’s index; loaded at the first call, and again if that failed. */
export function loadIndex(): Promise<SearchIndex> {
  loading ??= openIndex({ load, baseUrl: siteRoot, ranking }).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What the site knows of words; each part is loaded once. */
export const lexicon: Lexicon = {
  words: async () => readWords(await partOf('words', '[]')),
  simplified: () => partOf('simplified', ''),
};

/** A part of the lexicon, or what stands for one that cannot be had: search goes on without it. */
function partOf(name: keyof typeof lexiconFiles, otherwise: string): Promise<string> {
  const part =
    parts.get(name) ??
    fetch(`${folder}${lexiconFiles[name]}`).then(
      (response) => (response.ok ? response.text() : otherwise),
      () => otherwise,
    );
  parts.set(name, part);
  return part;
}

/** @throws Error that names the file */
async function load(path: string, mayChange: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const address = `${folder}${path}`;
  try {
    const response = await fetch(address, mayChange ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`${address} could not be loaded: ${String(error)}`, { cause: error });
  }
}
