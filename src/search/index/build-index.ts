import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { pageMarkup } from './page-markup.ts';
import type { SearchRecord } from '../query/search-record.ts';

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
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/**
 * Indexes built pages and writes the index into their site.
 *
 * All languages share one index: a reader of any page finds the pages of all. See
 * `segment-text.ts` for scripts without spaces. The same pages give the same bytes.
 *
 * @param site folder of the built pages
 * @param language ISO 639-1 code of the language by whose rules words are stemmed
 * @returns how many pages are in the index
 * @throws Error if a page is missing or the indexer reports an error
 */
export async function buildIndex(
  records: Iterable<SearchRecord>,
  site: string,
  language: string,
): Promise<number> {
  // Pagefind reads a folder with all cores and in a fixed order; pages sent to it one by one take
  // three times as long.
  const marked = await mkdtemp(join(tmpdir(), 'nutgraf-index-'));
  try {
    const written = await writeMarkedPages(records, site, marked);
    const { errors, index } = await createIndex({
      forceLanguage: language,
      rootSelector: 'main',
    });
    check(errors);
    if (index === undefined) throw new Error('The search index could not be made.');
    const added = await index.addDirectory({ path: marked });
    check(added.errors);
    if (added.page_count !== written)
      check([`${added.page_count} of ${written} pages could be read`]);
    check((await index.writeFiles({ outputPath: join(site, folder) })).errors);
    await Promise.all(notUsed.map((name) => rm(join(site, folder, name), { force: true })));
    return written;
  } finally {
    await close();
    await rm(marked, { recursive: true, force: true });
  }
}

async function writeMarkedPages(
  records: Iterable<SearchRecord>,
  site: string,
  marked: string,
): Promise<number> {
  let written = 0;
  for (const record of records) {
    const html = await readFile(join(site, record.address, 'index.html'), 'utf8');
    await mkdir(join(marked, record.address), { recursive: true });
    await writeFile(join(marked, record.address, 'index.html'), pageMarkup(html, record));
    written += 1;
  }
  return written;
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed: ${errors.join('; ')}`);
}
