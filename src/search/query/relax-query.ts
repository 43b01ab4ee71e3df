import type {
  SearchIndex,
  PagefindPage,
  PagefindResult,
  PagefindSearchOptions,
} from './pagefind-api.ts';

/** More words than these are not looked up one by one. */
const mostWords = 16;

/**
 * Pages that have some of the words, those with more and rarer ones first: for a question of which
 * no page has every word.
 *
 * @param words of the query, without those that every text has
 */
export async function pagesWithSome(
  pagefind: SearchIndex,
  words: readonly string[],
  options: PagefindSearchOptions,
): Promise<readonly PagefindResult[]> {
  const found = new Map<string, PagefindResult[]>();
  for (const word of new Set(words.slice(0, mostWords))) {
    const { results } = await pagefind.search(word, options);
    for (const result of results) {
      const others = found.get(result.id);
      if (others === undefined) found.set(result.id, [result]);
      else others.push(result);
    }
  }
  return [...found.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [joined(first, others)]))
    .sort((left, right) => right.score - left.score);
}

/** One result for a page that was found by several words. */
function joined(first: PagefindResult, others: readonly PagefindResult[]): PagefindResult {
  const score = others.reduce((sum, result) => sum + result.score, first.score);
  return { id: first.id, score, data: () => joinedPage(first, others) };
}

async function joinedPage(
  first: PagefindResult,
  others: readonly PagefindResult[],
): Promise<PagefindPage> {
  const page = await first.data();
  const more = await Promise.all(others.map((result) => result.data()));
  const locations = [page, ...more].flatMap((each) => each.weighted_locations);
  return { ...page, weighted_locations: locations };
}
