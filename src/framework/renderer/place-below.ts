import { rewriteAttributes } from './rewrite-attributes.ts';

/** Attributes whose value is one address. */
const addresses: ReadonlySet<string> = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'cite', 'ping', 'xlink:href'],
  // Those of our own elements.
  ...['data-url', 'data-href', 'data-src'],
]);

/** Attributes with several addresses, each followed by how large its picture is. */
const sets: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);

/**
 * Puts a page below the path of its site: every address in it that begins at the root of the site,
 * whoever wrote it, gets the path before it. Pages of a site that has its host to itself stay as
 * they are, byte by byte.
 *
 * @param html a page whose addresses begin at the root: `/about/`
 * @param below the path of the site, with both its slashes: `/news/`
 */
export function placeBelow(html: string, below: string): string {
  if (below === '/') return html;
  return rewriteAttributes(html, (element, attribute, value) => {
    if (addresses.has(attribute) || (element === 'object' && attribute === 'data'))
      return value.replace(/^(\s*)\/(?!\/)/u, `$1${below}`);
    if (sets.has(attribute)) return value.replace(/(^\s*|,\s+)\/(?!\/)/gu, `$1${below}`);
    if (element === 'meta' && attribute === 'content')
      return value.replace(/^(\s*\d+\s*[;,]\s*url\s*=\s*)\/(?!\/)/iu, `$1${below}`);
    return value;
  });
}
