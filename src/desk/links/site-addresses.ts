import { readPublicFiles } from '../../content/read-public-files.ts';
import {
  annotationsAddress,
  homeScreenIconAddress,
  iconAddresses,
} from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { allPages } from '../../page-objects/all-pages.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { siteOutputs } from '../../syndication/site-outputs.ts';
import { decodedSitePath, sitePathKey } from '../../text/site-path.ts';

/** Whether an address of the site leads to a page or a file, before anything of it is built. */
export type SiteAddresses = (path: string) => boolean;

/** What is named by its contents, or by programs: nobody types an address of it. */
const made = /^\/(?:assets|pagefind|_astro)\//u;

/**
 * Prepares to tell which addresses a site has. Nothing is listed before the first question.
 *
 * @param publicFolder the folder of files that are published as they are, absolute
 * @param now the moment of the build, in milliseconds since 1970
 */
export function siteAddresses(
  newsroom: Newsroom,
  publicFolder: string | undefined,
  now: number,
): SiteAddresses {
  let pages: ReadonlySet<string> | undefined;
  let files: ReadonlySet<string> | undefined;
  const elsewhere = newsroom.publication.servedElsewhere.map(sitePathKey);
  return (path) => {
    const key = sitePathKey(path);
    if (elsewhere.some((other) => key === other || key.startsWith(`${other}/`))) return true;
    const decoded = decodedSitePath(path);
    pages ??= new Set(allPages(newsroom).map((page) => decodedSitePath(page.path)));
    if (pages.has(decoded) || made.test(path)) return true;
    files ??= new Set(filesOf(newsroom, publicFolder, now));
    // What stands beside a story, its entries among it, the finished site is asked for.
    return files.has(decoded) || newsroom.stories.some(({ href }) => decoded.startsWith(href));
  };
}

function filesOf(newsroom: Newsroom, publicFolder: string | undefined, now: number): string[] {
  const published = readPublicFiles(publicFolder, createProblemLog()).flatMap(({ path }) => [
    `/${path}`,
    `/${path}`.replace(/\/index\.html$/u, '/'),
  ]);
  const outputs = [...siteOutputs(newsroom, now)].map(({ address }) => address);
  const annotations = newsroom.stories.map(({ href }) => annotationsAddress(href));
  const icons = [...Object.values(iconAddresses), homeScreenIconAddress];
  return [...published, ...outputs, ...annotations, ...icons].map(decodedSitePath);
}
