import { filterNames, type FilterName } from './search-record.ts';

/** The orders of results; the first is the one that is not asked for. */
export const sortOrders = ['relevance', 'newest', 'oldest'] as const;

export type SortOrder = (typeof sortOrders)[number];

/** What a filter lets through: any of its values. */
export type ChosenFilters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** What a reader asks for. */
export interface SearchRequest {
  readonly query: string;
  readonly filters: ChosenFilters;
  readonly sort: SortOrder;
}

const longestQuery = 200;

/** Reads a request from the query part of an address: `?q=kaola&section=Deals&sort=newest`. */
export function readSearchAddress(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const filters = filterNames.flatMap((name) => {
    const values = [...new Set(parameters.getAll(name))].filter((value) => value !== '');
    return values.length === 0 ? [] : [[name, values] as const];
  });
  const sort = parameters.get('sort');
  return {
    query: (parameters.get('q') ?? '').slice(0, longestQuery),
    filters: Object.fromEntries(filters),
    sort: sortOrders.find((order) => order === sort) ?? 'relevance',
  };
}

/** Writes a request as the query part of an address; empty if nothing is asked. */
export function writeSearchAddress({ query, filters, sort }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of filterNames) {
    for (const value of filters[name] ?? []) parameters.append(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The filters without one of them. */
export function withoutFilter(filters: ChosenFilters, name: FilterName): ChosenFilters {
  return Object.fromEntries(Object.entries(filters).filter(([each]) => each !== name));
}

/** The names of the filters that are in use, in their order. */
export function activeFilters(filters: ChosenFilters): readonly FilterName[] {
  return filterNames.filter((name) => (filters[name]?.length ?? 0) > 0);
}
