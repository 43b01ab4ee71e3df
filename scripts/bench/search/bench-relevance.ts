import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { findResults } from '../../../src/search/query/find-results.ts';
import { openBuiltIndex, type BuiltIndex } from '../../../src/search/index/open-built-index.ts';
import { formatTable } from '../report/format-table.ts';
import { readCollection, type Collection } from './read-collection.ts';
import { meanMeasures, measureRanking, type Measures } from './search-measures.ts';
import { documentSlug, writeCollection } from './write-collection.ts';

const depth = 100;

/**
 * Builds a site of the documents of a collection, as any newsroom's is built.
 *
 * @throws Error with what the build says, if it refuses
 */
export function buildCollection(collection: Collection, folder: string): string {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  writeCollection(collection, content);
  const places = ['--content', content, '--out', site, '--cache', join(folder, 'cache')];
  const build = spawnSync(process.execPath, ['scripts/build.ts', ...places], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  return site;
}

/** Runs the queries of a collection through the site’s own search. */
export async function judgeSearch(
  { documents, queries, judgments }: Collection,
  { pagefind, lexicon }: BuiltIndex,
): Promise<Measures> {
  const all: Measures[] = [];
  const idOf = new Map(documents.map(({ _id }, index) => [`/${documentSlug(index)}/`, _id]));
  for (const { _id, text } of queries) {
    const request = { query: text, filters: {}, sort: 'relevance' } as const;
    const { results } = await findResults(pagefind, request, lexicon);
    const pages = await Promise.all(results.slice(0, depth).map((result) => result.data()));
    const ranked = pages.map(({ url }) => idOf.get(url) ?? '');
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
  const site = buildCollection(collection, resolve('.cache/bench/relevance'));
  const index = await openBuiltIndex(site);
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
}
