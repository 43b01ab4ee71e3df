import type {
  PagefindLocation,
  PagefindPage,
  PagefindRanking,
  PagefindResult,
  PagefindSearchOptions,
  SearchIndex,
} from '../pagefind-api.ts';
import { divideTerm, type DividedTerm } from './divide-term.ts';
import { findPhrase } from './find-phrase.ts';
import { matchingWords } from './matching-words.ts';
import type { Stem } from './open-stemmer.ts';
import { openFilters, type FilterFile } from './open-filters.ts';
import type { FiledWord } from './read-filed-words.ts';
import type { IndexMeta } from './read-meta.ts';
import { scorePages, type ScoredIndex } from './score-pages.ts';
import { wordFiles } from './word-files.ts';

/** What is kept of a page, whatever is searched. */
export type IndexedPage = Omit<PagefindPage, 'weighted_locations'>;

/** The parts of an index, each given when it is asked for. */
export interface IndexParts {
  readonly meta: IndexMeta;
  readonly ranking: PagefindRanking;
  readonly stem: Stem;
  /** The words in a file of words. */
  readonly words: (file: string) => Promise<readonly FiledWord[]>;
  /** The pages of each value of a filter. */
  readonly filters: (file: string) => Promise<FilterFile>;
  /** What is kept of a page. */
  readonly pages: (name: string) => Promise<IndexedPage>;
}

/** Numbers of pages with their scores, not yet in order. */
interface Found {
  readonly pages: readonly number[];
  readonly scores: readonly number[];
  readonly placesOn: (page: number) => readonly PagefindLocation[];
}

/** An index of which the parts are given. */
export function searchIndex(parts: IndexParts): SearchIndex {
  const { meta } = parts;
  const lengths = meta.pages.map(([, words]) => words);
  const scored: ScoredIndex = {
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
    fields: meta.fields,
    ranking: parts.ranking,
  };
  return {
    search: async (term, options = {}) => {
      const { isLetThrough, count } = await openFilters(parts, options.filters ?? {});
      const found = await find(parts, scored, term, isLetThrough);
      const results = inOrder(found, meta, options).map(({ page, score }): PagefindResult => {
        const name = meta.pages[page]?.[0] ?? '';
        const data = async () => ({
          ...(await parts.pages(name)),
          weighted_locations: found.placesOn(page),
        });
        return { id: name, score, data };
      });
      return { results, filters: count(found.pages) };
    },
  };
}

async function find(
  parts: IndexParts,
  scored: ScoredIndex,
  term: string | null,
  isLetThrough: (page: number) => boolean,
): Promise<Found> {
  const { length } = scored.lengths;
  if (term === null) {
    const all = Array.from({ length }, (_, page) => page).filter(isLetThrough);
    return { pages: all, scores: [], placesOn: () => [] };
  }
  const { words, isPhrase } = divideTerm(term);
  const stems = words.map(({ folded }) => parts.stem(folded));
  const filed = await wordsFor(parts, words, stems);
  if (isPhrase) {
    const exact = stems.map((stem) => filed.find(({ word }) => word === stem));
    const known = exact.filter((word) => word !== undefined);
    const pages = known.length < exact.length ? [] : findPhrase(known);
    return { pages: pages.filter(isLetThrough), scores: [], placesOn: () => [] };
  }
  const matching = words.flatMap((word, index) =>
    matchingWords(filed, word, stems[index] ?? '', index, scored.ranking),
  );
  return scorePages(scored, matching, words.length, isLetThrough);
}

/** The words in all files in which those of a term are looked for. */
async function wordsFor(
  { meta, words }: IndexParts,
  searched: DividedTerm['words'],
  stems: readonly string[],
): Promise<FiledWord[]> {
  const wanted = [...searched.map(({ folded }) => folded), ...stems];
  const files = new Set(wanted.flatMap((word) => wordFiles(meta.chunks, word)));
  return (await Promise.all([...files].map(words))).flat();
}

/** Results in the order of a sort, without those that it does not know; else the best first. */
function inOrder(
  { pages, scores }: Found,
  { sorts }: IndexMeta,
  { sort = {} }: PagefindSearchOptions,
): { readonly page: number; readonly score: number }[] {
  const [[name, direction] = []] = Object.entries(sort);
  const order = sorts.find(([each]) => each === name)?.[1];
  const found = pages.map((page, index) => ({ page, score: scores[index] ?? 0 }));
  if (order === undefined) return found.sort((left, right) => right.score - left.score);
  const places = new Map(order.map((page, place) => [page, direction === 'asc' ? -place : place]));
  return found
    .flatMap(({ page }) => {
      const score = places.get(page);
      return score === undefined ? [] : [{ page, score }];
    })
    .sort((left, right) => right.score - left.score);
}
