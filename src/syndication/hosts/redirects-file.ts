import type { RedirectPage } from '../../page-objects/alias-redirects.ts';

/** The name of the file from which Cloudflare and Netlify read the redirects of a site. */
export const redirectsFileName = '_redirects';

/** Cloudflare reads no more; further old addresses lead on by their pages, as on every host. */
const most = 2000;

/** An old address and the one that it leads to. */
export type Redirect = Pick<RedirectPage, 'from' | 'to'>;

/**
 * Writes redirects as hosts read them, a line each, in the order of the list.
 * https://developers.cloudflare.com/pages/configuration/redirects/
 *
 * @param below the path below which the site lies, with both its slashes
 */
export function writeRedirectsFile(redirects: readonly Redirect[], below: string): string {
  const lines = redirects
    .slice(0, most)
    .map(({ from, to }) => `${onHost(from, below)} ${onHost(to, below)} 301\n`);
  return lines.join('');
}

/** A path of the site as its host knows it. */
export function onHost(path: string, below: string): string {
  return `${below}${path.slice(1)}`;
}
