import { numberedAddress } from '../../newsroom/addresses.ts';

/** Where a reader is in a list of several pages. */
export interface Pagination {
  readonly current: number;
  readonly total: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly pages: readonly { readonly number: number; readonly href: string }[];
}

/** One page of a long list. */
export interface ListPart<Item> {
  readonly items: readonly Item[];
  /** Address of this page. */
  readonly path: string;
  readonly pagination: Pagination;
}

/**
 * Divides a list into pages. An empty list has one page with nothing on it.
 *
 * @param address of the list and its first page
 */
export function paginate<Item>(
  items: readonly Item[],
  perPage: number,
  address: string,
): ListPart<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / perPage));
  const pages = Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    href: numberedAddress(address, index + 1),
  }));
  return pages.map(({ number, href }) => ({
    items: items.slice((number - 1) * perPage, number * perPage),
    path: href,
    pagination: {
      current: number,
      total,
      previous: pages[number - 2]?.href,
      next: pages[number]?.href,
      pages: nearbyPages(pages, number),
    },
  }));
}

/**
 * The first page, the last, and those around the current one: a thousand pages that each linked to
 * a thousand would be a million links.
 */
function nearbyPages(pages: Pagination['pages'], current: number): Pagination['pages'] {
  return [
    ...pages.slice(0, 1),
    ...pages.slice(Math.max(1, current - 3), Math.min(current + 2, pages.length - 1)),
    ...(pages.length > 1 ? pages.slice(-1) : []),
  ];
}
