import { nearestWord } from '../model/nearest-word.ts';
import { normaliseQuery, queryWords } from './normalise-query.ts';
import type { Pagefind, PagefindCounts, PagefindFilters, PagefindResult } from './pagefind-api.ts';
import type { ChosenFilters, SearchRequest } from './search-request.ts';
import { activeFilters } from './search-request.ts';

/** What was found. */
export interface Found {
  readonly results: readonly PagefindResult[];
  readonly counts: PagefindCounts;
  /** The query that was answered instead, if what was typed is not a word of the site. */
  readonly corrected: string | undefined;
}

/** Gives the site’s own words, for spelling; asked only if a word is not found. */
export type Vocabulary = () => Promise<readonly string[]>;

const nothing: Found = { results: [], counts: {}, corrected: undefined };

/**
 * Answers a request.
 *
 * A word that no page has is exchanged for the nearest of the site’s words; the answer says so.
 */
export async function findResults(
  pagefind: Pagefind,
  request: SearchRequest,
  vocabulary: Vocabulary,
): Promise<Found> {
  const query = normaliseQuery(request.query);
  const isBlank = queryWords(query).length === 0;
  if (isBlank && activeFilters(request.filters).length === 0) return nothing;
  if (isBlank) return { ...(await ask(pagefind, null, request)), corrected: undefined };
  const corrected = await correctedQuery(pagefind, query, vocabulary);
  const answer = await ask(pagefind, corrected ?? query, request);
  return { ...answer, corrected };
}

async function ask(
  pagefind: Pagefind,
  query: string | null,
  { filters, sort }: SearchRequest,
): Promise<Omit<Found, 'corrected'>> {
  const order = query === null && sort === 'relevance' ? 'newest' : sort;
  const options = { filters: pagefindFilters(filters) };
  const sorted =
    order === 'relevance'
      ? options
      : { ...options, sort: { date: order === 'newest' ? ('desc' as const) : ('asc' as const) } };
  const { results, filters: counts } = await pagefind.search(query, sorted);
  return { results, counts };
}

/** The filters as Pagefind takes them. */
export function pagefindFilters(filters: ChosenFilters): PagefindFilters {
  return Object.fromEntries(
    activeFilters(filters).map((name) => [name, { any: filters[name] ?? [] }]),
  );
}

/**
 * The query with its unknown words exchanged.
 *
 * @returns undefined if every word is known, or none can be guessed
 */
async function correctedQuery(
  pagefind: Pagefind,
  query: string,
  vocabulary: Vocabulary,
): Promise<string | undefined> {
  const words = queryWords(query);
  const unknown = new Set<string>();
  for (const word of new Set(words)) {
    const { results } = await pagefind.search(word);
    if (results.length === 0) unknown.add(word);
  }
  if (unknown.size === 0) return undefined;
  const candidates = await vocabulary();
  const corrected = words.map((word) =>
    unknown.has(word) ? (spelling(word, candidates) ?? word) : word,
  );
  return corrected.some((word, index) => word !== words[index]) ? corrected.join(' ') : undefined;
}

const shortestCorrected = 3;

/** The nearest of the site’s words; a number is never exchanged. */
function spelling(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < shortestCorrected || /\p{N}/u.test(word)) return undefined;
  return nearestWord(word, candidates);
}
