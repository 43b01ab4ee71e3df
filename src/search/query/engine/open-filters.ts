import type { PagefindCounts, PagefindFilters } from '../pagefind-api.ts';
import type { IndexMeta } from './read-meta.ts';

/** The numbers of the pages of each value of a filter. */
export type FilterFile = ReadonlyMap<string, readonly number[]>;

/** What some filters let through, and how they count. */
export interface OpenFilters {
  readonly isLetThrough: (page: number) => boolean;
  /** How many of some pages each value has, of every filter. */
  readonly count: (pages: readonly number[]) => PagefindCounts;
}

/** Where the filters of an index are. */
interface FilterParts {
  readonly meta: Pick<IndexMeta, 'filters' | 'pages'>;
  readonly filters: (file: string) => Promise<FilterFile>;
}

/** Loads filters. One that the index does not have lets nothing through, if it is to have a value. */
export async function openFilters(
  { meta, filters }: FilterParts,
  wanted: PagefindFilters,
): Promise<OpenFilters> {
  const files = new Map(meta.filters);
  const opened = await Promise.all(
    Object.entries(wanted).map(async ([name, values]) => {
      const file = files.get(name);
      const pages: FilterFile = file === undefined ? new Map() : await filters(file);
      return { name, pages, values: 'any' in values ? values.any : undefined };
    }),
  );
  const passed = opened.flatMap(({ pages, values }) =>
    values === undefined ? [] : [new Set(values.flatMap((value) => pages.get(value) ?? []))],
  );
  return {
    isLetThrough: (page) => passed.every((each) => each.has(page)),
    count: (found) => {
      const isFound = new Uint8Array(meta.pages.length);
      for (const page of found) isFound[page] = 1;
      const counted = opened
        .filter(({ name }) => files.has(name))
        .map(({ name, pages }) => {
          const counts = Array.from(pages, ([value, all]) => {
            const standing = all.reduce((sum, page) => sum + (isFound[page] ?? 0), 0);
            return [value, standing] as const;
          });
          return [name, Object.fromEntries(counts)] as const;
        });
      return Object.fromEntries(counted);
    },
  };
}
