/** An old address that leads to a story or page. */
export interface RedirectPage {
  readonly type: 'redirect';
  /** The old address: `/old-slug/`. */
  readonly from: string;
  readonly to: string;
  /** Title of the story or page. */
  readonly title: string;
  readonly lang: string;
  /** Absolute address of the story or page. */
  readonly canonical: string;
}
