import { findResults, type Found } from './find-results.ts';
import type { Lexicon } from './lexicon.ts';
import { queryWords } from './normalise-query.ts';
import type { SearchIndex, PagefindCounts, PagefindFilters } from './pagefind-api.ts';
import type { FilterName } from './search-record.ts';
import { activeFilters, withoutFilter, type SearchRequest } from './search-request.ts';

/**
 * Counts the results of each value of some filters. The values of a filter that is in use are
 * counted as if it were not: what would come in addition if they were chosen too.
 *
 * @param found the answer to the request, counted for the same filters
 */
export async function countFilters(
  pagefind: SearchIndex,
  request: SearchRequest,
  found: Found,
  counted: readonly FilterName[],
  lexicon: Lexicon,
): Promise<PagefindCounts> {
  const isBlank = queryWords(request.query).length === 0;
  if (isBlank && activeFilters(request.filters).length === 0) {
    return (await pagefind.search(null, { filters: everything(counted) })).filters;
  }
  const counts = { ...found.counts };
  const uncorrected = { ...lexicon, words: () => Promise.resolve([]) };
  for (const name of activeFilters(request.filters)) {
    if (!counted.includes(name)) continue;
    const filters = withoutFilter(request.filters, name);
    const wider = { ...request, query: found.corrected ?? request.query, filters };
    const all = await countFilters(
      pagefind,
      wider,
      await findResults(pagefind, wider, uncorrected, [name]),
      [name],
      uncorrected,
    );
    counts[name] = all[name] ?? {};
  }
  return counts;
}

/** A filter that lets nothing through, and what there would be without it. */
export interface HidingFilter {
  readonly name: FilterName;
  readonly hidden: number;
}

/** Which of the filters in use hide all results of a request that has none. */
export async function hidingFilters(
  pagefind: SearchIndex,
  request: SearchRequest,
  lexicon: Lexicon,
): Promise<readonly HidingFilter[]> {
  const hiding: HidingFilter[] = [];
  for (const name of activeFilters(request.filters)) {
    const wider = { ...request, filters: withoutFilter(request.filters, name) };
    const { results } = await findResults(pagefind, wider, lexicon);
    if (results.length > 0) hiding.push({ name, hidden: results.length });
  }
  return hiding;
}

function everything(names: readonly FilterName[]): PagefindFilters {
  return Object.fromEntries(names.map((name) => [name, []]));
}
