import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageLinks, ReadLinks } from '../checks/page-links.ts';
import type { Memory } from '../memory/memory.ts';
import type { SiteFolder } from './site/site-folder.ts';

/** What a build knows of a page that it has written. */
export interface WrittenPage {
  /** A digest of its bytes. */
  readonly sha256: string;
  readonly links: PageLinks;
}

/** Pages of the last site, for as long as they would come out alike. */
export interface RememberedPages {
  /**
   * Puts the page of a key into the site as the last one has it; undefined if that has another, or
   * its bytes are not those that were written.
   */
  readonly recall: (key: string, file: string) => WrittenPage | undefined;
  /** Puts a page that was rendered into the site, and keeps what is read of it. */
  readonly put: (key: string, file: string, html: string) => WrittenPage;
}

/** As it is stored: sets are made anew by whoever reads them. */
interface StoredPage {
  readonly sha256: string;
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
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
  site: Pick<SiteFolder, 'write' | 'take'>,
): RememberedPages {
  const shelf = memory.shelf<StoredPage>('page');
  const recallBytes = (file: string, sha256: string): boolean => {
    for (const each of sites) {
      const html = bytesOf(join(each, file));
      if (html === undefined || hash('sha256', html) !== sha256) continue;
      site.write(file, html, sha256);
      return true;
    }
    return false;
  };
  return {
    recall: (key, file) => {
      const stored = shelf.get(key);
      if (stored === undefined) return undefined;
      const { sha256 } = stored;
      if (!site.take(file, sha256) && !recallBytes(file, sha256)) return undefined;
      return { sha256, links: links.again(stored) };
    },
    put: (key, file, html) => {
      const read = links.read(html);
      const sha256 = hash('sha256', html);
      shelf.keep(key, { sha256, ids: [...read.ids], addresses: [...read.addresses] });
      site.write(file, html, sha256);
      return { sha256, links: read };
    },
  };
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
