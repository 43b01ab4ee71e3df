import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import type { SearchRecord } from '../query/search-record.ts';
import type { Simplify } from '../query/words/index-words.ts';
import { pageMarkup } from './page-markup.ts';
import type { IndexFiles } from './joining/index-files.ts';

/** Pages that wait for the indexer, marked for it. */
export interface MarkedPages {
  readonly folder: string;
  readonly count: number;
}

/**
 * Writes pages as the indexer is given them.
 *
 * @param site folder of the built pages
 * @throws Error if a page is missing
 */
export async function markPages(
  records: readonly SearchRecord[],
  site: string,
  simplify: Simplify,
): Promise<MarkedPages> {
  // Beside the site, where the next build clears up after one that was killed.
  const folder = await mkdtemp(join(dirname(site), 'index-'));
  for (const record of records) {
    // To wait for each of thousands of small files takes longer than to read and write them.
    const html = readFileSync(join(site, record.address, 'index.html'), 'utf8');
    mkdirSync(join(folder, record.address), { recursive: true });
    writeFileSync(join(folder, record.address, 'index.html'), pageMarkup(html, record, simplify));
  }
  return { folder, count: records.length };
}

/**
 * Indexes marked pages, in a process that ends with them: its memory grows with what it has read.
 * One at a time. The folder of the pages goes.
 *
 * @param language ISO 639-1 code of the language by whose rules words are stemmed
 * @returns the files of their index; the same pages give the same bytes
 * @throws Error if the indexer reports an error
 */
export async function makePart(
  { folder, count }: MarkedPages,
  language: string,
): Promise<IndexFiles> {
  try {
    const { errors, index } = await createIndex({ forceLanguage: language, rootSelector: 'main' });
    check(errors);
    if (index === undefined) throw new Error('The search index could not be made.');
    // Pagefind reads a folder with all cores and in a fixed order; pages sent to it one by one take
    // three times as long.
    const added = await index.addDirectory({ path: folder });
    check(added.errors);
    if (added.page_count !== count) check([`${added.page_count} of ${count} pages could be read`]);
    const outputPath = join(folder, 'pagefind');
    check((await index.writeFiles({ outputPath })).errors);
    return readIndex(outputPath);
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the index says of its languages: the stemmer of each, or null for those without one. */
const entry = z.object({
  languages: z.record(z.string(), z.object({ wasm: z.string().nullable() })),
});

/** The part of Pagefind that a reader’s browser asks for, besides the index itself: its stemmer. */
const programOf = (stemmer: string | null) => `wasm.${stemmer ?? 'unknown'}.pagefind`;

/** The index without Pagefind’s own programs, but for the stemmer of its language. */
function readIndex(folder: string): IndexFiles {
  const text = readFileSync(join(folder, 'pagefind-entry.json'), 'utf8');
  const { languages } = entry.parse(JSON.parse(text));
  const used = new Set(Object.values(languages).map(({ wasm }) => programOf(wasm)));
  const files = new Map<string, Uint8Array>();
  for (const found of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(found.parentPath, found.name)
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    const isUnused = /\.(?:js|css)$|^wasm\./u.test(path) && !used.has(path);
    if (found.isFile() && !isUnused) files.set(path, readFileSync(join(folder, path)));
  }
  return files;
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed: ${errors.join('; ')}`);
}
