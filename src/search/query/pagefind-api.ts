/** What Pagefind’s index is asked and answers, as in its own interface in the browser. */

/** What each filter lets through: any of some values, or, as an empty list, everything. */
export type PagefindFilters = Readonly<
  Record<string, { readonly any: readonly string[] } | readonly string[]>
>;

/** How many results each value of each filter has. */
export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Where a word of the query stands, as a number of words from the beginning. */
export interface PagefindLocation {
  readonly weight: number;
  readonly location: number;
}

/** What the index keeps of a page. */
export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
  readonly weighted_locations: readonly PagefindLocation[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  readonly filters: PagefindCounts;
}

export interface PagefindSearchOptions {
  readonly filters?: PagefindFilters;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** An index that can be asked. */
export interface SearchIndex {
  /** @param term null finds everything that the filters let through */
  search: (term: string | null, options?: PagefindSearchOptions) => Promise<PagefindResponse>;
}

/** How well a page matches; see `ranking.ts`. */
export interface PagefindRanking {
  readonly termSimilarity: number;
  readonly pageLength: number;
  readonly termSaturation: number;
  readonly termFrequency: number;
  readonly metaWeights: Readonly<Record<string, number>>;
}
