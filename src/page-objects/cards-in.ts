import type { CardRequest } from '../pictures/cards/card-request.ts';
import type { PageObjects, PageKind } from './all-pages.ts';

/** The cards that a page shows beside links to it. */
export function cardsIn(page: PageObjects[PageKind]): CardRequest[] {
  if (!('head' in page)) return [];
  return page.head.pictures.flatMap(({ made }) => ('text' in made ? [made] : []));
}
