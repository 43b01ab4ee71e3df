import { routeOf } from '../framework/renderer/module-route.ts';
import { digestText } from '../memory/digest-text.ts';
import type { PageText } from '../framework/renderer/page-text.ts';
import type { ShownPage } from '../page-objects/all-pages.ts';

/**
 * Prepares to name pages by all that they are made of: the object, which is all that a page shows, and
 * the program that makes HTML of it. Where one of them differs, so does the name.
 *
 * @param renderer the name of the program, which is that of its sources too
 * @param url where the site is published
 */
export function createPageKeys(
  renderer: string,
  url: string,
): (shown: ShownPage, text: PageText) => string {
  // Most of a page object is the words of the interface, which pages in one language share.
  const known = new WeakMap<object, string>();
  const digestOf = (shared: object): string => {
    const digest = known.get(shared) ?? digestText(JSON.stringify(shared));
    known.set(shared, digest);
    return digest;
  };
  return (shown, { json, words }) =>
    digestText(renderer, url, routeOf(shown), words === undefined ? '' : digestOf(words), json);
}
