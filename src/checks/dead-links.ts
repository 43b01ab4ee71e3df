import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { absoluteAddress } from '../text/addresses/site-address.ts';
import { sitePathKey } from '../text/site-path.ts';
import { createLinkReader, type PageLinks, type ReadLinks } from '../text/html/page-links.ts';

/** A link of the built site that leads nowhere. */
export interface DeadLink {
  /** Address of the page that has it. */
  readonly page: string;
  /** The address as written. */
  readonly address: string;
  readonly why: 'no such page or file' | 'no such place on the page';
}

/** What is known of a site before it is read. */
export interface KnownSite {
  /** Its files, in order, by their paths in the folder: `about/index.html`. */
  readonly files: readonly string[];
  /** Pages of which the links are known, by their files. */
  readonly pages: ReadonlyMap<string, LinkedPage>;
  /** The pages of which links are followed; without it, all. */
  readonly followed?: ReadonlySet<string> | undefined;
}

/** A page; its links may be read when they are asked for. */
export interface LinkedPage {
  readonly links: PageLinks;
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, LinkedPage>;
}

type Follow = (base: URL, address: string) => DeadLink['why'] | undefined;

/** Whole addresses, and those from the root: they lead to one place from every page. */
const sameEverywhere = /^(?:\/|[a-z][a-z\d+.-]*:)/iu;

/**
 * Follows every link within a built site: to pages, files and places on pages.
 *
 * @param folder the folder of the site
 * @param siteUrl where it will be published: absolute links below it are followed too
 * @param servedElsewhere paths that something else serves, with all below them
 * @param known what is known of the site; without it, all that lies in the folder belongs to it
 * @returns the links that lead nowhere, by page
 */
export function deadLinks(
  folder: string,
  siteUrl: string,
  servedElsewhere: readonly string[] = [],
  known: KnownSite = { files: filesIn(folder), pages: new Map() },
): DeadLink[] {
  const site = readSite(folder, known);
  const root = absoluteAddress('/', siteUrl);
  const follow = followingOnce(createFollower(site, root, servedElsewhere.map(sitePathKey)));
  return [...site.pages].flatMap(([file, linked]) => {
    if (known.followed?.has(file.slice(1)) === false) return [];
    const { ids, addresses } = linked.links;
    const page = file.replace(/index\.html$/u, '');
    const base = new URL(absoluteAddress(page, siteUrl));
    return [...addresses].flatMap((address): DeadLink[] => {
      if (address.startsWith('#') && ids.has(decoded(address.slice(1)))) return [];
      const why = follow(base, address);
      return why === undefined ? [] : [{ page, address, why }];
    });
  });
}

function readSite(folder: string, known: KnownSite): Site {
  const links = createLinkReader();
  const pages = known.files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      return [`/${file}`, known.pages.get(file) ?? pageIn(join(folder, file), links)] as const;
    });
  return { files: new Set(known.files.map((file) => `/${file}`)), pages: new Map(pages) };
}

function pageIn(path: string, links: ReadLinks): LinkedPage {
  let read: PageLinks | undefined;
  return {
    get links() {
      return (read ??= links.read(readFileSync(path, 'utf8')));
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Tells why an address leads nowhere; nothing of one that leads somewhere, or to another site. */
function createFollower(
  { files, pages }: Site,
  root: string,
  servedElsewhere: readonly string[],
): Follow {
  const below = new URL(root).pathname;
  return (base, address) => {
    const target = URL.parse(address, base);
    if (target === null) return 'no such page or file';
    if (!target.href.startsWith(root)) {
      // Beside the path of the site is another one, which nobody means by an address without a host.
      const isBeside = target.origin === base.origin && !/^[a-z][a-z\d+.-]*:/iu.test(address);
      return isBeside ? 'no such page or file' : undefined;
    }
    const onSite = target.pathname.slice(below.length - 1);
    const key = sitePathKey(onSite);
    if (servedElsewhere.some((other) => key === other || key.startsWith(`${other}/`)))
      return undefined;
    const path = decoded(onSite);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return 'no such page or file';
    const fragment = decoded(target.hash.slice(1));
    if (fragment === '' || fragment.startsWith(':~:')) return undefined;
    return (pages.get(file)?.links.ids.has(fragment) ?? true)
      ? undefined
      : 'no such place on the page';
  };
}

/** Follows an address that is the same everywhere once: most pages have the same ones. */
function followingOnce(follow: Follow): Follow {
  const followed = new Map<string, ReturnType<Follow>>();
  return (base, address) => {
    if (!sameEverywhere.test(address)) return follow(base, address);
    if (!followed.has(address)) followed.set(address, follow(base, address));
    return followed.get(address);
  };
}
