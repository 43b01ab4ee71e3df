/** What a host says with the files whose addresses fit a pattern. */
export interface HeaderRule {
  /** An address, or the beginning of many with `*` for the rest. */
  readonly paths: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a page of the site may load and run. Nothing that stands inside a page is run, so that text
 * which slipped through every check is still only text.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  // The search index is asked by WebAssembly of our own.
  "script-src 'self' 'wasm-unsafe-eval'",
  // What an <Embed> leads to, in a sandbox, once the reader has asked for it.
  "frame-src 'self' https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * The headers that the site is served with, as rules in the order in which they count. Every host
 * is told the same: the local server, and what is written for hosts that read files of headers.
 */
export const siteHeaders: readonly HeaderRule[] = [
  {
    paths: '/*',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'SAMEORIGIN',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  {
    // Their names hold a digest of what is in them.
    paths: '/assets/*',
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];

/**
 * The headers for an address: of all rules that it fits, the later over the earlier.
 *
 * @param path of the address, with its first slash and without a query
 */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return siteHeaders
    .filter(({ paths }) =>
      paths.endsWith('*') ? path.startsWith(paths.slice(0, -1)) : path === paths,
    )
    .reduce<Record<string, string>>((all, { headers }) => ({ ...all, ...headers }), {});
}
