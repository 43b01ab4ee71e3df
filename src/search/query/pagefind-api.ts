/** The parts of Pagefind’s interface in the browser that the site uses. */

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
export interface Pagefind {
  /** @param term null finds everything that the filters let through */
  search: (term: string | null, options?: PagefindSearchOptions) => Promise<PagefindResponse>;
  destroy: () => Promise<void>;
}

/** How well a page matches; see `ranking.ts`. */
export interface PagefindRanking {
  readonly termSimilarity: number;
  readonly pageLength: number;
  readonly termSaturation: number;
  readonly termFrequency: number;
  readonly metaWeights: Readonly<Record<string, number>>;
}

/** The module that the indexer writes into the site. */
export interface PagefindModule {
  createInstance: (options: {
    readonly basePath?: string;
    readonly baseUrl?: string;
    readonly noWorker?: boolean;
    readonly ranking: PagefindRanking;
  }) => Pagefind;
}

/** True for Pagefind’s module. */
export function isPagefindModule(module: unknown): module is PagefindModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createInstance' in module &&
    typeof module.createInstance === 'function'
  );
}
