import { correctedQuery, respelledQuery } from './correct-query.ts';
import { simplifierFor, type Lexicon } from './lexicon.ts';
import { isPhrase, normaliseQuery, queryWords, withoutSmallWords } from './normalise-query.ts';
import type {
  SearchIndex,
  PagefindCounts,
  PagefindFilters,
  PagefindResult,
  PagefindSearchOptions,
} from './pagefind-api.ts';
import { fewResults, mostResultsForPhrase, phraseBonus } from './ranking.ts';
import { pagesWithSome } from './relax-query.ts';
import type { FilterName } from './search-record.ts';
import { activeFilters, type ChosenFilters, type SearchRequest } from './search-request.ts';

/** What was found. */
export interface Found {
  readonly results: readonly PagefindResult[];
  /** How many results each value has, of the filters that were to be counted. */
  readonly counts: PagefindCounts;
  /** How many of the results have every word; those with only some follow them. */
  readonly complete: number;
  /** The words that were searched instead, if what was typed is not known to the site. */
  readonly corrected: string | undefined;
}

type Answer = Omit<Found, 'corrected'>;

const nothing: Found = { results: [], complete: 0, counts: {}, corrected: undefined };

/**
 * Answers a request.
 *
 * A word that no page has is exchanged for the nearest of the site’s words; the answer says so.
 * Words in quotation marks must stand side by side; other words that do so rank higher. If few pages
 * have all words, those with some of them follow.
 *
 * @param counted filters of which the results are counted; each costs a file of the index
 */
export async function findResults(
  pagefind: SearchIndex,
  request: SearchRequest,
  lexicon: Lexicon,
  counted: readonly FilterName[] = [],
): Promise<Found> {
  const typed = normaliseQuery(request.query, await simplifierFor(request.query, lexicon));
  const isBlank = queryWords(typed).length === 0;
  if (isBlank && activeFilters(request.filters).length === 0) return nothing;
  const options = searchOptions(request, isBlank, counted);
  if (isBlank) return { ...(await answerTo(pagefind, null, options)), corrected: undefined };
  const first = await ask(pagefind, typed, options);
  const respelled = await respelledQuery(pagefind, typed, first.results);
  const query = respelled ?? typed;
  const answer = respelled === undefined ? first : await ask(pagefind, respelled, options);
  const corrected = await correctedQuery(pagefind, query, answer.results, lexicon);
  if (corrected === undefined) return { ...answer, corrected };
  return { ...(await ask(pagefind, corrected, options)), corrected };
}

function searchOptions(
  { filters, sort }: SearchRequest,
  isBlank: boolean,
  counted: readonly FilterName[],
): PagefindSearchOptions {
  const order = isBlank && sort === 'relevance' ? 'newest' : sort;
  const chosen = { filters: pagefindFilters(filters, counted) };
  if (order === 'relevance') return chosen;
  return { ...chosen, sort: { date: order === 'newest' ? 'desc' : 'asc' } };
}

/** The filters as the index takes them: one without values lets everything through, and counts. */
function pagefindFilters(filters: ChosenFilters, counted: readonly FilterName[]): PagefindFilters {
  const all = counted.map((name) => [name, []] as const);
  const chosen = activeFilters(filters).map(
    (name) => [name, { any: filters[name] ?? [] }] as const,
  );
  return { ...Object.fromEntries(all), ...Object.fromEntries(chosen) };
}

async function answerTo(
  pagefind: SearchIndex,
  term: string | null,
  options: PagefindSearchOptions,
): Promise<Answer> {
  const { results, filters } = await pagefind.search(term, options);
  return { results, complete: results.length, counts: filters };
}

async function ask(
  pagefind: SearchIndex,
  query: string,
  options: PagefindSearchOptions,
): Promise<Answer> {
  const words = queryWords(query);
  const phrase = `"${words.join(' ')}"`;
  if (isPhrase(query)) {
    // The index gives all phrases the same score: the words’ own scores put them in order.
    const exact = await answerTo(pagefind, phrase, options);
    const order = await answerTo(pagefind, words.join(' '), options);
    const ids = idsOf(exact);
    return { ...exact, results: order.results.filter(({ id }) => ids.has(id)) };
  }
  const telling = withoutSmallWords(words);
  const loose = await answerTo(pagefind, telling.join(' '), options);
  if (words.length === 1 || options.sort !== undefined) return loose;
  if (loose.results.length > mostResultsForPhrase) return loose;
  const ids = idsOf(await answerTo(pagefind, phrase, options));
  const results = loose.results
    .map((result) =>
      ids.has(result.id) ? { ...result, score: result.score * phraseBonus } : result,
    )
    .sort((left, right) => right.score - left.score);
  if (telling.length === 1 || results.length >= fewResults) return { ...loose, results };
  const all = idsOf(loose);
  const some = await pagesWithSome(pagefind, telling, options);
  return { ...loose, results: [...results, ...some.filter(({ id }) => !all.has(id))] };
}

function idsOf({ results }: Answer): ReadonlySet<string> {
  return new Set(results.map(({ id }) => id));
}
