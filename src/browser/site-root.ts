/**
 * Where the site begins: `/`, or the path below which it lies, `/news/`. It is known by where this
 * script lies, in the folder `assets/` of the site; in development every site begins at `/`.
 */
export const siteRoot: string = import.meta.env.DEV
  ? '/'
  : new URL('../', import.meta.url).pathname;

/**
 * The address of something on the site, wherever the site lies.
 *
 * @param path from the root of the site: `/search/`
 */
export function onSite(path: `/${string}`): string {
  return `${siteRoot}${path.slice(1)}`;
}
