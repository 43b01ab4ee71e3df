import { Parser } from 'htmlparser2';

/** What a built page offers as targets, and what it points to. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** Addresses as written, each once: of links, scripts, styles, pictures. */
  readonly addresses: readonly string[];
}

const addressAttributes = ['href', 'src', 'poster', 'action'];

function candidatesOf(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/u)[0] ?? []);
}

/** Reads ids and addresses from the HTML of a page. */
export function pageLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      const { id, srcset } = attributes;
      if (id !== undefined) ids.add(id);
      for (const name of addressAttributes) {
        const address = attributes[name];
        if (address !== undefined) addresses.add(address);
      }
      if (srcset !== undefined) for (const address of candidatesOf(srcset)) addresses.add(address);
    },
  });
  parser.end(html);
  return { ids, addresses: [...addresses] };
}
