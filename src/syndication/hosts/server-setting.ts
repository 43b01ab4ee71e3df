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

/** Types of files that few servers know, by the ends of their names. */
export const mediaTypes: Readonly<Record<string, string>> = {
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** What programs of other sites may read; pages of theirs may not. */
export const openToOthers = { 'Access-Control-Allow-Origin': '*' } as const;

/** Files that a host reads and nobody else needs. */
export const hiddenFiles = ['_headers', '_redirects', '.nutgraf-site.json'];
