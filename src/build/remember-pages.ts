import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageLinks, ReadLinks } from '../checks/page-links.ts';
import type { Memory } from '../memory/memory.ts';

/** What a build knows of a page that it has written. */
export interface WrittenPage {
  /** A digest of its bytes. */
  readonly sha256: string;
  readonly links: PageLinks;
}

/** A page of the last site. */
export interface RecalledPage {
  readonly html: Buffer;
  readonly written: WrittenPage;
}

/** Pages of the last site, for as long as they would come out alike. */
export interface RememberedPages {
  /**
   * The page of a key as the last site has it; undefined if it has another, or its bytes are not
   * those that were written.
   */
  readonly recall: (key: string, file: string) => RecalledPage | undefined;
  /** Reads a page that was rendered, and keeps what was read. */
  readonly keep: (key: string, html: string) => WrittenPage;
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
 */
export function rememberPages(
  memory: Memory,
  sites: readonly string[],
  links: ReadLinks,
): RememberedPages {
  const shelf = memory.shelf<StoredPage>('page');
  return {
    recall: (key, file) => {
      const stored = sites.length === 0 ? undefined : shelf.get(key);
      if (stored === undefined) return undefined;
      for (const site of sites) {
        const html = bytesOf(join(site, file));
        if (html !== undefined && hash('sha256', html) === stored.sha256)
          return { html, written: { sha256: stored.sha256, links: links.again(stored) } };
      }
      return undefined;
    },
    keep: (key, html) => {
      const read = links.read(html);
      const sha256 = hash('sha256', html);
      shelf.keep(key, { sha256, ids: [...read.ids], addresses: [...read.addresses] });
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
