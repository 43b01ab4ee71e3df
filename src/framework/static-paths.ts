/** A path that Astro builds: what stands in the route’s place holder, and the page. */
export interface StaticPath<Page> {
  readonly params: { readonly path: string | undefined };
  readonly props: { readonly page: Page };
}

/**
 * Paths of a route `[...path].astro` for a list of pages.
 *
 * @param base address of the route’s folder: `/sections/`
 * @param addressOf the address of a page, below `base` or `base` itself
 */
export function staticPaths<Page>(
  base: string,
  pages: Iterable<Page>,
  addressOf: (page: Page) => string,
): StaticPath<Page>[] {
  return Array.from(pages, (page) => {
    const path = addressOf(page).slice(base.length).replace(/\/$/u, '');
    return { params: { path: path === '' ? undefined : path }, props: { page } };
  });
}

/** The address of a page object. */
export function pathOf({ path }: { readonly path: string }): string {
  return path;
}

/** The address of a story or page of the newsroom. */
export function hrefOf({ href }: { readonly href: string }): string {
  return href;
}
