import { lexiconFiles, type Lexicon } from '../../search/query/lexicon.ts';
import { isPagefindModule, type Pagefind } from '../../search/query/pagefind-api.ts';
import { ranking } from '../../search/query/ranking.ts';
import { readWords } from '../../search/query/read-words.ts';
import { onSite, siteRoot } from '../site-root.ts';

const folder = onSite('/pagefind/');
const address = `${folder}pagefind.js`;
let loading: Promise<Pagefind> | undefined;
const parts = new Map<keyof typeof lexiconFiles, Promise<string>>();

/** The site’s index; loaded at the first call, and again if that failed. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
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

async function load(): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefindModule(module)) throw new Error(`${address} is not Pagefind’s module.`);
  return module.createInstance({ basePath: folder, baseUrl: siteRoot, ranking });
}
