import { readHtml } from './read-html.ts';

/** What a built page offers as targets, and what it points to. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** Addresses as written, each once: of links, scripts, styles, pictures. */
  readonly addresses: ReadonlySet<string>;
}

const addressAttributes = ['href', 'src', 'poster', 'action'];

/** Reads the ids and addresses of the pages of one site. */
export interface ReadLinks {
  /** From the HTML of a page. */
  readonly read: (html: string) => PageLinks;
  /** From what was read of a page before. */
  readonly again: (links: {
    readonly ids: Iterable<string>;
    readonly addresses: Iterable<string>;
  }) => PageLinks;
}

/** Prepares to read the links of the pages of one site. What stands in many pages is kept once. */
export function createLinkReader(): ReadLinks {
  const known = new Map<string, string>();
  const keep = (text: string): string => {
    const same = known.get(text);
    if (same !== undefined) return same;
    // The parser gives windows on the page, each of which would keep the whole page in memory.
    const copy = Buffer.from(text).toString();
    known.set(copy, copy);
    return copy;
  };
  const again: ReadLinks['again'] = ({ ids, addresses }) => ({
    ids: new Set(Array.from(ids, keep)),
    addresses: new Set(Array.from(addresses, keep)),
  });
  const read: ReadLinks['read'] = (html) => {
    const ids = new Set<string>();
    const addresses = new Set<string>();
    readHtml(html, {
      open: (_name, attributes) => {
        const { id, srcset } = attributes;
        if (id !== undefined) ids.add(keep(id));
        for (const name of addressAttributes) {
          const address = attributes[name];
          if (address !== undefined) addresses.add(keep(address));
        }
        if (srcset !== undefined)
          for (const address of candidatesOf(srcset)) addresses.add(keep(address));
      },
    });
    return { ids, addresses };
  };
  return { read, again };
}

function candidatesOf(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/u)[0] ?? []);
}
