import { correctedQuery } from './correct-query.ts';
import type { Vocabulary } from './correct-query.ts';
import { isPhrase, normaliseQuery, queryWords } from './normalise-query.ts';
import type {
  Pagefind,
  PagefindCounts,
  PagefindFilters,
  PagefindResult,
  PagefindSearchOptions,
} from './pagefind-api.ts';
import { phraseBonus } from './ranking.ts';
import type { ChosenFilters, SearchRequest } from './search-request.ts';
import { activeFilters } from './search-request.ts';

/** What was found. */
export interface Found {
  readonly results: readonly PagefindResult[];
  /** How many results each value of each filter has. */
  readonly counts: PagefindCounts;
  /** The words that were searched instead, if what was typed is not known to the site. */
  readonly corrected: string | undefined;
}

const nothing: Found = { results: [], counts: {}, corrected: undefined };

/**
 * Answers a request.
 *
 * A word that no page has is exchanged for the nearest of the site’s words; the answer says so.
 * Words in quotation marks must stand side by side; other words that do so rank higher.
 */
export async function findResults(
  pagefind: Pagefind,
  request: SearchRequest,
  vocabulary: Vocabulary,
): Promise<Found> {
  const query = normaliseQuery(request.query);
  const isBlank = queryWords(query).length === 0;
  if (isBlank && activeFilters(request.filters).length === 0) return nothing;
  const options = searchOptions(request, isBlank);
  if (isBlank) {
    const { results, filters } = await pagefind.search(null, options);
    return { results, counts: filters, corrected: undefined };
  }
  const corrected = await correctedQuery(pagefind, query, vocabulary);
  const answer = await ask(pagefind, corrected ?? query, options);
  return { ...answer, corrected };
}

function searchOptions({ filters, sort }: SearchRequest, isBlank: boolean): PagefindSearchOptions {
  const order = isBlank && sort === 'relevance' ? 'newest' : sort;
  const chosen = { filters: pagefindFilters(filters) };
  if (order === 'relevance') return chosen;
  return { ...chosen, sort: { date: order === 'newest' ? 'desc' : 'asc' } };
}

/** The filters as Pagefind takes them. */
export function pagefindFilters(filters: ChosenFilters): PagefindFilters {
  return Object.fromEntries(
    activeFilters(filters).map((name) => [name, { any: filters[name] ?? [] }]),
  );
}

async function ask(
  pagefind: Pagefind,
  query: string,
  options: PagefindSearchOptions,
): Promise<Omit<Found, 'corrected'>> {
  const words = queryWords(query).join(' ');
  const loose = await pagefind.search(words, options);
  if (!words.includes(' ')) return { results: loose.results, counts: loose.filters };
  const phrase = await pagefind.search(`"${words}"`, options);
  const ids = new Set(phrase.results.map(({ id }) => id));
  if (isPhrase(query)) {
    // Pagefind gives all phrases the same score: the words’ own scores put them in order.
    const results = loose.results.filter(({ id }) => ids.has(id));
    return { results, counts: phrase.filters };
  }
  if (options.sort !== undefined) return { results: loose.results, counts: loose.filters };
  const scored = loose.results.map((result) =>
    ids.has(result.id) ? { ...result, score: result.score * phraseBonus } : result,
  );
  return { results: scored.sort((a, b) => b.score - a.score), counts: loose.filters };
}
