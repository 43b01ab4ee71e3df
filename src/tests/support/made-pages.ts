import type { PlannedPage } from '../../page-objects/planned-page.ts';

/** Makes planned pages, in their order. */
export function madePages<Page>(planned: Iterable<PlannedPage<Page>>): Page[] {
  return Array.from(planned, ({ page }) => page());
}
