import type { PageLinks } from '../../text/html/page-links.ts';

/** A page that was rendered, and read while it was at hand. */
export interface ReadPage {
  readonly html: string;
  readonly links: PageLinks;
}
