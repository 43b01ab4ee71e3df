import type { PagefindPage } from '../pagefind-api.ts';

/** What an index says first (`pagefind-entry.json`). */
export interface IndexEntry {
  /** Part of the name of the file that says the rest. */
  readonly hash: string;
  /** Part of the name of the program that knows the stems of its language. */
  readonly program: string;
}

/** Reads what an index says first. @throws Error if it is not in one language */
export function readEntry(text: string): IndexEntry {
  const entry: unknown = JSON.parse(text);
  const languages = fieldOf(entry, 'languages');
  const [name = ''] =
    typeof languages === 'object' && languages !== null ? Object.keys(languages) : [];
  const only = fieldOf(languages, name);
  const [hash, program] = [fieldOf(only, 'hash'), fieldOf(only, 'wasm')];
  if (typeof hash !== 'string') throw new Error('The search index is of an unknown version.');
  return { hash, program: typeof program === 'string' ? program : 'unknown' };
}

/** True for what an index keeps of a page, as far as it is used. */
export function isPagefindPage(page: unknown): page is Omit<PagefindPage, 'weighted_locations'> {
  return (
    typeof fieldOf(page, 'url') === 'string' &&
    typeof fieldOf(page, 'content') === 'string' &&
    typeof fieldOf(page, 'meta') === 'object' &&
    typeof fieldOf(page, 'filters') === 'object' &&
    Array.isArray(fieldOf(page, 'anchors'))
  );
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}
