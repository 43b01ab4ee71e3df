/** A file that stands beside the pages, for programs. */
export interface SiteOutput {
  /** Its address: `/sections/deals/feed.xml`. */
  readonly address: string;
  readonly content: string | Uint8Array;
  /** What it belongs to, for messages. */
  readonly owner: string;
  /** Whether a file of the newsroom’s own in `public/` stands in its place. */
  readonly yields?: true;
}
