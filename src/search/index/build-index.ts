import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { lexiconFiles } from '../query/lexicon.ts';
import type { SearchRecord } from '../query/search-record.ts';
import type { Simplify } from '../query/words/index-words.ts';
import { createChineseForms } from './chinese-forms.ts';
import { pageMarkup } from './page-markup.ts';

/** Where the index lies in the site. */
const folder = 'pagefind';

/** What an index is made of, besides the pages. */
export interface IndexSetting {
  /** ISO 639-1 code of the language by whose rules words are stemmed; see `indexLanguage`. */
  readonly language: string;
  /** The site’s own words, for spelling. */
  readonly words: readonly string[];
}

/**
 * Indexes built pages and writes the index, with its lexicon, into their site.
 *
 * All languages share one index: a reader of any page finds the pages of all. See `index-words.ts`
 * for how their words stand in it. The same pages give the same bytes.
 *
 * @param site folder of the built pages
 * @returns how many pages are in the index
 * @throws Error if a page is missing or the indexer reports an error
 */
export async function buildIndex(
  records: Iterable<SearchRecord>,
  site: string,
  { language, words }: IndexSetting,
): Promise<number> {
  // Pagefind reads a folder with all cores and in a fixed order; pages sent to it one by one take
  // three times as long.
  // Beside the site, where the next build clears up after one that was killed.
  const marked = await mkdtemp(join(dirname(site), 'index-'));
  const outputPath = join(site, folder);
  const { simplify, pairs } = createChineseForms();
  try {
    const written = await writeMarkedPages(records, site, marked, simplify);
    const { errors, index } = await createIndex({ forceLanguage: language, rootSelector: 'main' });
    check(errors);
    if (index === undefined) throw new Error('The search index could not be made.');
    const added = await index.addDirectory({ path: marked });
    check(added.errors);
    if (added.page_count !== written)
      check([`${added.page_count} of ${written} pages could be read`]);
    check((await index.writeFiles({ outputPath })).errors);
    await removeUnused(outputPath);
    await writeFile(join(outputPath, lexiconFiles.words), JSON.stringify(words));
    await writeFile(join(outputPath, lexiconFiles.simplified), pairs());
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
  simplify: Simplify,
): Promise<number> {
  let written = 0;
  for (const record of records) {
    const html = await readFile(join(site, record.address, 'index.html'), 'utf8');
    await mkdir(join(marked, record.address), { recursive: true });
    await writeFile(join(marked, record.address, 'index.html'), pageMarkup(html, record, simplify));
    written += 1;
  }
  return written;
}

/** What the index says of its languages: the stemmer of each, or null for those without one. */
const entry = z.object({
  languages: z.record(z.string(), z.object({ wasm: z.string().nullable() })),
});

/** The parts of Pagefind that a reader’s browser asks for, besides the index itself. */
const script = 'pagefind.js';
const programOf = (stemmer: string | null) => `wasm.${stemmer ?? 'unknown'}.pagefind`;

/** Removes Pagefind’s own interfaces, and its programs for languages that the index is not in. */
async function removeUnused(indexFolder: string): Promise<void> {
  const text = await readFile(join(indexFolder, 'pagefind-entry.json'), 'utf8');
  const { languages } = entry.parse(JSON.parse(text));
  const used = new Set([script, ...Object.values(languages).map(({ wasm }) => programOf(wasm))]);
  const unused = (await readdir(indexFolder)).filter(
    (name) => /\.(?:js|css)$|^wasm\./u.test(name) && !used.has(name),
  );
  await Promise.all(unused.map((name) => rm(join(indexFolder, name))));
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed: ${errors.join('; ')}`);
}
