import type { HidingFilter } from '../../search/query/count-filters.ts';
import type { PagefindCounts } from '../../search/query/pagefind-api.ts';
import type { Hit } from '../../search/query/read-hit.ts';
import type { FilterName } from '../../search/query/search-record.ts';
import type { SearchRequest } from '../../search/query/search-request.ts';

/** An answer of which the first results can be shown. */
export interface ShownAnswer {
  /** How many results there are. */
  readonly total: number;
  /** How many of the results have every word; those with only some follow them. */
  readonly complete: number;
  /** The words that were searched instead, if what was typed is not known to the site. */
  readonly corrected: string | undefined;
  /** The first results. */
  readonly hits: readonly Hit[];
}

/** What the page asks of the worker that has the index. */
export type SearchTask =
  | { readonly task: 'load' }
  | {
      readonly task: 'find';
      readonly request: SearchRequest;
      /** How many results are to be shown. */
      readonly most: number;
      /** Filters whose values are counted. */
      readonly counted: readonly FilterName[];
    }
  | { readonly task: 'explain'; readonly request: SearchRequest };

/** What the worker says; a search is answered first, and its counts follow. */
export type SearchNews =
  | { readonly news: 'loaded' }
  | { readonly news: 'found'; readonly answer: ShownAnswer }
  | { readonly news: 'counted'; readonly counts: PagefindCounts }
  | { readonly news: 'explained'; readonly hiding: readonly HidingFilter[] }
  | { readonly news: 'failed'; readonly reason: string };

/** A task or what is said about it, with the number of the task. */
export type Numbered<Message> = Message & { readonly number: number };
