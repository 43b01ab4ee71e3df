/** A page of the site with its address, before it is made: most of its cost is in `page`. */
export interface PlannedPage<Page> {
  readonly path: string;
  /** Makes the page object, anew at each call, so that none has to be kept. */
  readonly page: () => Page;
}
