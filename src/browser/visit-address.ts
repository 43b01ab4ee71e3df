/**
 * The address that is asked for to count an opened page: the counter’s, with the path of the page
 * (`p`) and the host of the site that led to it (`r`, if it was another one). What a page’s own
 * address holds besides, such as searched words, is left out.
 *
 * @param counter where visits are counted; absolute, or from the root of the host
 * @param page the whole address of the page
 * @param referrer the whole address of the page before; empty if there was none
 */
export function visitAddress(counter: string, page: string, referrer: string): string {
  const { host, pathname } = new URL(page);
  const told = new URL(counter, page);
  told.searchParams.set('p', pathname);
  const from = URL.parse(referrer)?.host;
  if (from !== undefined && from !== host) told.searchParams.set('r', from);
  return told.href;
}
