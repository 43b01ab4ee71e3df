import { countFilters } from '../../search/count-filters.ts';
import { findResults } from '../../search/find-results.ts';
import type { Found } from '../../search/find-results.ts';
import type { PagefindCounts } from '../../search/pagefind-api.ts';
import { readHit } from '../../search/read-hit.ts';
import type { Hit } from '../../search/read-hit.ts';
import type { FilterName } from '../../search/search-record.ts';
import type { SearchRequest } from '../../search/search-request.ts';
import { loadPagefind, loadVocabulary } from './load-pagefind.ts';

/** An answer of which the first results can be shown. */
export interface ShownAnswer {
  readonly found: Found;
  readonly hits: readonly Hit[];
  readonly counts: PagefindCounts;
}

/**
 * Asks the site’s index and reads the first results.
 *
 * @throws if the index cannot be loaded
 */
export async function askIndex(
  request: SearchRequest,
  most: number,
  counted: readonly FilterName[],
): Promise<ShownAnswer> {
  const pagefind = await loadPagefind();
  const found = await findResults(pagefind, request, loadVocabulary, counted);
  const query = found.corrected ?? request.query;
  const pages = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
  const counts = counted.length === 0 ? {} : await countFilters(pagefind, request, found, counted);
  return { found, hits: pages.map((page) => readHit(page, query)), counts };
}
