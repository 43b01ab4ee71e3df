import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadPage } from '../framework/renderer/read-page.ts';
import type { Memory } from '../memory/memory.ts';
import type { PageLinks, ReadLinks } from '../text/html/page-links.ts';
import { recallFrom } from './recall-file.ts';
import type { SiteFolder } from './site/site-folder.ts';

/** What a build knows of a page that it has written. */
export interface WrittenPage {
  /** A digest of its bytes. */
  readonly sha256: string;
  /** Under which it is remembered what its links are. */
  readonly key: string;
  /** Fetched when they are asked for. */
  readonly links: PageLinks;
}

/** Pages of the last site, for as long as they would come out alike. */
export interface RememberedPages {
  /**
   * Puts the page of a key into the site as the last one has it; undefined if that has another, or
   * its bytes are not those that were written.
   *
   * @param sha256 of its bytes, where that is known already
   */
  readonly recall: (key: string, file: string, sha256?: string) => WrittenPage | undefined;
  /** Puts a page that was rendered into the site, and keeps what is read of it. */
  readonly put: (key: string, file: string, rendered: ReadPage) => WrittenPage;
}

/** As it is stored: sets are made anew by whoever reads them. */
interface StoredPage {
  readonly sha256: string;
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
}

const shelfOfPages = 'page';

/** The ids on the page of a key, if they are remembered. */
export function idsOfPage(memory: Memory, key: string): readonly string[] | undefined {
  return memory.shelf<StoredPage>(shelfOfPages).get(key)?.ids;
}

/**
 * Opens the pages of earlier sites. The memory knows what each came from and what its links are; its
 * bytes are in a site, and are compared before they are taken.
 *
 * @param sites folders of the last site and of parts of this one, absolute
 * @param site in the making: it may be one of the earlier ones
 */
export function rememberPages(
  memory: Memory,
  sites: readonly string[],
  links: ReadLinks,
  site: Pick<SiteFolder, 'folder' | 'write' | 'take'>,
): RememberedPages {
  const shelf = memory.shelf<StoredPage>(shelfOfPages);
  const recallFile = recallFrom(sites, site);
  const linksOf = (key: string): PageLinks | undefined => {
    const stored = shelf.get(key);
    return stored === undefined ? undefined : links.again(stored);
  };
  const laterLinks = (key: string, file: string, sha256: string): WrittenPage => {
    let read: PageLinks | undefined;
    return {
      sha256,
      key,
      get links() {
        return (read ??= linksOf(key) ?? links.read(readFileSync(join(site.folder, file), 'utf8')));
      },
    };
  };
  return {
    recall: (key, file, known) => {
      const stored = known === undefined ? shelf.get(key) : undefined;
      const sha256 = known ?? stored?.sha256;
      if (sha256 === undefined) return undefined;
      if (!recallFile(file, sha256)) return undefined;
      if (stored !== undefined) return { sha256, key, links: links.again(stored) };
      shelf.renew(key);
      return laterLinks(key, file, sha256);
    },
    put: (key, file, { html, links: found }) => {
      const read = links.again(found);
      const bytes = Buffer.from(html);
      const sha256 = hash('sha256', bytes);
      shelf.keep(key, { sha256, ids: [...read.ids], addresses: [...read.addresses] });
      site.write(file, bytes, sha256);
      return { sha256, key, links: read };
    },
  };
}
