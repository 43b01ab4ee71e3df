import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pageLinks } from './page-links.ts';
import type { PageLinks } from './page-links.ts';

/** A link of the built site that leads nowhere. */
export interface DeadLink {
  /** Address of the page that has it. */
  readonly page: string;
  /** The address as written. */
  readonly address: string;
  readonly why: 'no such page or file' | 'no such place on the page';
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageLinks>;
}

async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
  const pages = new Map<string, PageLinks>();
  for (const file of files) {
    if (file.endsWith('.html'))
      pages.set(file, pageLinks(await readFile(join(folder, file), 'utf8')));
  }
  return { files: new Set(files), pages };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findDead(
  page: string,
  address: string,
  { files, pages }: Site,
  ownUrl: URL,
): DeadLink | undefined {
  const base = new URL(page.replace(/index\.html$/u, ''), ownUrl);
  const target = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (target === undefined) return { page: base.pathname, address, why: 'no such page or file' };
  if (target.origin !== ownUrl.origin || !/^https?:$/u.test(target.protocol)) return undefined;
  const path = decoded(target.pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return { page: base.pathname, address, why: 'no such page or file' };
  const fragment = decoded(target.hash.slice(1));
  const places = pages.get(file);
  if (
    fragment === '' ||
    fragment.startsWith(':~:') ||
    places === undefined ||
    places.ids.has(fragment)
  )
    return undefined;
  return { page: base.pathname, address, why: 'no such place on the page' };
}

/**
 * Follows every link within a built site: to pages, files and places on pages.
 *
 * @param folder the folder of the site
 * @param siteUrl where it will be published: absolute links below it are followed too
 * @returns the links that lead nowhere, by page
 */
export async function deadLinks(folder: string, siteUrl: string): Promise<DeadLink[]> {
  const site = await readSite(folder);
  const ownUrl = new URL(siteUrl);
  return [...site.pages].flatMap(([page, { addresses }]) =>
    addresses.flatMap((address) => findDead(page, address, site, ownUrl) ?? []),
  );
}
