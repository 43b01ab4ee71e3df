/**
 * The whole address of something on a site.
 *
 * @param path from the root of the site, with its first slash: `/about/`
 * @param site where the site is published, without a slash at the end; it may lie below a path:
 * `https://name.example/news`
 * @returns `https://name.example/news/about/`
 */
export function absoluteAddress(path: string, site: string): string {
  return new URL(`${site}${path}`).href;
}

/**
 * The path below which a site lies, with both its slashes: `/news/`; `/` if it has its host to
 * itself.
 *
 * @param site where the site is published
 */
export function sitePathOf(site: string): string {
  return `${new URL(site).pathname.replace(/\/+$/u, '')}/`;
}
