import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import type { AbsoluteAddress } from './portable-html.ts';

/**
 * What makes the addresses of a page absolute: those from the root of the site and those within the
 * page. All others are so already.
 *
 * @param page absolute address of the page
 */
export function absoluteFrom(newsroom: Newsroom, page: string): AbsoluteAddress {
  return (to) => {
    if (to.startsWith('#')) return `${page}${to}`;
    return to.startsWith('/') ? absolute(newsroom, to) : to;
  };
}
