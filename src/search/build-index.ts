import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { pageMarkup, partsNotIndexed } from './page-markup.ts';
import type { SearchRecord } from './search-record.ts';

/** Where the index lies in the site. */
const folder = 'pagefind';

/** Pagefind’s own interfaces, which the site does not use. */
const notUsed = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'wasm.unknown.pagefind',
];

/** How many pages are on their way to the indexer at once. */
const batchSize = 64;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed: ${errors.join('; ')}`);
}

/**
 * Indexes built pages and writes the index into their site.
 *
 * All languages share one index: a reader of any page finds the pages of all. See
 * `segment-text.ts` for scripts without spaces. The same pages in the same order give the same
 * bytes.
 *
 * @param site folder of the built pages
 * @param language ISO 639-1 code of the language by whose rules words are stemmed
 * @returns how many pages are in the index
 * @throws Error if a page is missing or the indexer reports an error
 */
export async function buildIndex(
  found: Iterable<SearchRecord>,
  site: string,
  language: string,
): Promise<number> {
  try {
    const { errors, index } = await createIndex({
      forceLanguage: language,
      rootSelector: 'main',
      excludeSelectors: partsNotIndexed,
    });
    check(errors);
    if (index === undefined) throw new Error('The search index could not be made.');
    const records = [...found];
    for (let start = 0; start < records.length; start += batchSize) {
      const added = records.slice(start, start + batchSize).map(async (record) => {
        const html = await readFile(join(site, record.address, 'index.html'), 'utf8');
        return { url: record.address, content: pageMarkup(html, record) };
      });
      for (const response of (await Promise.all(added)).map((page) => index.addHTMLFile(page))) {
        check((await response).errors);
      }
    }
    check((await index.writeFiles({ outputPath: join(site, folder) })).errors);
    for (const name of notUsed) await rm(join(site, folder, name), { force: true });
    return records.length;
  } finally {
    await close();
  }
}
