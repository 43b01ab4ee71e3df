/** A file that stands beside the pages, for programs. */
export interface SiteOutput {
  /** Its address: `/sections/deals/feed.xml`. */
  readonly address: string;
  /** Makes what it holds. */
  readonly content: () => string | Uint8Array;
  /** What it belongs to, for messages. */
  readonly owner: string;
  /** Whether a file of the newsroom’s own in `public/` stands in its place. */
  readonly yields?: true;
  /** Whether it is another one at another moment, though the newsroom is the same. */
  readonly isOfMoment?: true;
}
