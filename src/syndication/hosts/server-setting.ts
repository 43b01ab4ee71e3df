import type { Redirect } from './redirects-file.ts';
import type { HeaderRule } from './site-headers.ts';

/** What a server of one’s own has to know of a site. */
export interface ServerSetting {
  /** The path below which the site lies, with both its slashes. */
  readonly below: string;
  /** The headers of its files. */
  readonly rules: readonly HeaderRule[];
  /** Its old addresses. */
  readonly redirects: readonly Redirect[];
}

/** Files that a host reads and nobody else needs. */
export const hiddenFiles = ['_headers', '_redirects', '.nutgraf-site.json'];

/** Types of what is worth compressing, besides `text/html`, which every server compresses. */
export const compressedTypes: readonly string[] = [
  ...['text/css', 'text/plain', 'text/xml', 'text/javascript', 'text/markdown'],
  ...['application/javascript', 'application/json', 'application/ld+json', 'application/xml'],
  ...['application/feed+json', 'application/manifest+json', 'image/svg+xml'],
];

/** A pattern of addresses as a regular expression, which servers read where `*` is not at its end. */
export function expressionOf(pattern: string): string {
  const literal = pattern
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|-]/gu, String.raw`\$&`))
    .join('.*');
  return `^${literal}$`;
}
