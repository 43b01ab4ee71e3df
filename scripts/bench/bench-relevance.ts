import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildIndex } from '../../src/search/build-index.ts';
import { findResults } from '../../src/search/find-results.ts';
import { openBuiltIndex } from '../../src/search/open-built-index.ts';
import type { BuiltIndex } from '../../src/search/open-built-index.ts';
import { formatTable } from './format-table.ts';
import { readCollection } from './read-collection.ts';
import type { Collection, CollectionDocument } from './read-collection.ts';
import type { ArchivePage } from './search-archive.ts';
import { meanMeasures, measureRanking } from './search-measures.ts';
import type { Measures } from './search-measures.ts';
import { writeArchive } from './write-archive.ts';

const depth = 100;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A document as a story’s page: its title as the headline, its paragraphs as the text. */
function pageOf({ title, text }: CollectionDocument, number: number): ArchivePage {
  const paragraphs = text.split(/\n{2,}/u).map((each, index) => {
    return `<p id="p-${number}-${index}">${escaped(each)}</p>`;
  });
  const heading = title === '' ? '' : `<h1>${escaped(title)}</h1>`;
  return {
    record: {
      type: 'Stories',
      address: `/${number}/`,
      title: title === '' ? text.slice(0, 60) : title,
      dek: '',
      day: undefined,
      names: [],
      about: [],
      mentions: [],
      authors: [],
      filters: { type: ['Stories'] },
    },
    html: `<!doctype html><html lang="en"><body><main><article>${heading}${paragraphs.join('')}</article></main></body></html>`,
  };
}

/** Builds a site of the documents of a collection, with its index and its words. */
export async function buildCollection(collection: Collection, site: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  const pages = collection.documents.map(pageOf);
  await buildIndex(await writeArchive(pages, site), site, 'en');
  const titles = collection.documents.flatMap(({ title }) => title.match(/\p{L}{3,}/gu) ?? []);
  const words = [...new Set(titles.map((word) => word.toLowerCase()))].sort();
  await writeFile(join(site, 'pagefind', 'words.json'), JSON.stringify(words));
}

/** Runs the queries of a collection through the site’s own search. */
export async function judgeSearch(
  { documents, queries, judgments }: Collection,
  { pagefind, vocabulary }: BuiltIndex,
): Promise<Measures> {
  const all: Measures[] = [];
  for (const { _id, text } of queries) {
    const request = { query: text, filters: {}, sort: 'relevance' } as const;
    const { results } = await findResults(pagefind, request, vocabulary);
    const pages = await Promise.all(results.slice(0, depth).map((result) => result.data()));
    const ranked = pages.map(({ url }) => documents[Number(url.split('/')[1])]?._id ?? '');
    all.push(measureRanking(ranked, judgments.get(_id) ?? new Map<string, number>()));
  }
  return meanMeasures(all);
}

/**
 * Measures how well the site’s search answers the queries of a test collection.
 *
 * @param folder of the collection; see `readCollection`
 * @returns a table
 */
export async function benchRelevance(folder: string | undefined): Promise<string> {
  if (folder === undefined) return 'Give the folder of a collection: -- relevance DIR';
  const collection = readCollection(folder);
  const site = resolve('.cache/bench/relevance');
  await buildCollection(collection, site);
  const index = await openBuiltIndex(site);
  try {
    const measures = await judgeSearch(collection, index);
    return formatTable([
      ['documents', 'queries', 'MRR', 'nDCG@10', 'recall@10'],
      [
        String(collection.documents.length),
        String(collection.queries.length),
        measures.reciprocalRank.toFixed(4),
        measures.ndcg10.toFixed(4),
        measures.recall10.toFixed(4),
      ],
    ]);
  } finally {
    await index.close();
  }
}
