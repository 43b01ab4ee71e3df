import { servedPolicy, type PolicySetting } from '../../page-objects/content-policy.ts';
import type { Publication } from '../../model/publication.ts';
import { cardsToEmbedAddress, oEmbedsAddress } from '../../newsroom/addresses.ts';
import { sitePathOf } from '../../text/addresses/site-address.ts';

/** What a host says with the files whose addresses fit a pattern. */
export interface HeaderRule {
  /** An address; `*` in it stands for anything: `/assets/*`, `/*.md`. */
  readonly paths: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What of a publication its headers depend on. */
export type HeaderSetting = PolicySetting & Partial<Pick<Publication, 'offers'>>;

/** How long a file may be kept without asking whether there is a new one, if no rule says it. */
export const defaultCaching = 'no-cache';

/** Folders of files whose names hold a digest of what is in them. */
const lasting = ['assets/', 'pagefind/index/', 'pagefind/fragment/', 'pagefind/filter/'];

/** What programs of other sites may read; pages of theirs may not. */
const openToOthers = { 'Access-Control-Allow-Origin': '*' } as const;

/**
 * Types of files that hosts do not know, or take for others, by the ends of their addresses. Feeds in
 * XML are called that: browsers save what is called a feed, instead of showing it in its style.
 */
const types = {
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  'feed.json': 'application/feed+json',
  'ninjs.json': 'application/json',
} as const;

/**
 * The headers that a site is served with: the one table, from which the files for hosts, the snippets
 * for servers, and the local server take theirs. Hosts differ in what they make of a header that two
 * rules say, so that no rule says anew what another has said, but for one: of two policies both hold.
 *
 * Where there are cards for other sites, only those may stand in frames of others. The policy of all
 * pages is silent about it then, and the older header forbids it; a browser that is told of frames by
 * any policy does not heed that one (HTML, “check a navigation response’s adherence to
 * X-Frame-Options”). So it comes out right whether a host sends both policies or the more special one.
 */
export function siteHeaders(publication: HeaderSetting): readonly HeaderRule[] {
  const below = sitePathOf(publication.url);
  const hasCards = publication.offers?.includes('cards') === true;
  const policy = servedPolicy(publication);
  return [
    {
      paths: `${below}*`,
      headers: {
        'Content-Security-Policy': hasCards ? policy : `${policy}; frame-ancestors 'self'`,
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'SAMEORIGIN',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    ...lasting.map((folder) => ({
      paths: `${below}${folder}*`,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
    ...Object.entries(types).map(([end, type]) => ({
      paths: `${below}*${end}`,
      headers: { 'Content-Type': type, ...openToOthers },
    })),
    ...(hasCards
      ? [
          {
            paths: `${below}${cardsToEmbedAddress.slice(1)}*`,
            headers: { 'Content-Security-Policy': 'frame-ancestors *' },
          },
          {
            paths: `${below}${oEmbedsAddress.slice(1)}*`,
            headers: { 'Content-Type': 'application/json', ...openToOthers },
          },
        ]
      : []),
  ];
}

/**
 * The headers for an address: of all rules that it fits. Of a header that two of them say both hold,
 * as in a list (RFC 9110, 5.3).
 *
 * @param path of the address, with its first slash and without a query
 */
export function headersOf(
  path: string,
  rules: readonly HeaderRule[],
): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const { paths, headers } of rules) {
    if (!isFitting(path, paths)) continue;
    for (const [name, value] of Object.entries(headers))
      all[name] = all[name] === undefined ? value : `${all[name]}, ${value}`;
  }
  return all;
}

function isFitting(path: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.length >= pattern.length - 1 && path.startsWith(start) && path.endsWith(end);
}
