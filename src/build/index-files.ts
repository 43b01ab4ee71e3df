import { lexiconFiles } from '../search/query/lexicon.ts';

const parts =
  /^(?:pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind|(?:index|fragment|filter)\/[\w-]+\.pf_(?:index|fragment|filter))$/u;

/** Whether a file in the folder of the index is a part of it, given by its path from there. */
export function isPartOfIndex(path: string): boolean {
  return parts.test(path) || Object.values<string>(lexiconFiles).includes(path);
}
