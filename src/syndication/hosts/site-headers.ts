import { servedPolicy, type PolicySetting } from '../../page-objects/content-policy.ts';
import { sitePathOf } from '../../text/addresses/site-address.ts';

/** What a host says with the files whose addresses fit a pattern. */
export interface HeaderRule {
  /** An address, or the beginning of many with `*` for the rest. */
  readonly paths: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How long a file may be kept without asking whether there is a new one, if no rule says it. */
export const defaultCaching = 'no-cache';

/** Folders of files whose names hold a digest of what is in them. */
const lasting = ['assets/', 'pagefind/index/', 'pagefind/fragment/', 'pagefind/filter/'];

/**
 * The headers that a site is served with: the one table, from which the files for hosts, the snippets
 * for servers, and the local server take theirs. No rule says anew what another has said, since hosts
 * differ in what they make of that.
 */
export function siteHeaders(publication: PolicySetting): readonly HeaderRule[] {
  const below = sitePathOf(publication.url);
  return [
    {
      paths: `${below}*`,
      headers: {
        'Content-Security-Policy': servedPolicy(publication),
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
  ];
}

/**
 * The headers for an address: of all rules that it fits.
 *
 * @param path of the address, with its first slash and without a query
 */
export function headersOf(
  path: string,
  rules: readonly HeaderRule[],
): Readonly<Record<string, string>> {
  return rules
    .filter(({ paths }) =>
      paths.endsWith('*') ? path.startsWith(paths.slice(0, -1)) : path === paths,
    )
    .reduce<Record<string, string>>((all, { headers }) => ({ ...all, ...headers }), {});
}
