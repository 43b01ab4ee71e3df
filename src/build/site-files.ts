/** The files of a site in the making, each put there by one owner. */
export interface SiteFiles {
  /**
   * Notes that a file is about to be written.
   *
   * @param file path in the site, with forward slashes: `about/index.html`
   * @param owner what it belongs to, for messages: `the page /about/`
   * @throws Error if it has another owner already
   */
  readonly claim: (file: string, owner: string) => void;
  /** All files that were claimed, sorted. */
  readonly list: () => string[];
}

/** An empty list of a site’s files. */
export function createSiteFiles(): SiteFiles {
  const owners = new Map<string, string>();
  return {
    claim: (file, owner) => {
      const other = owners.get(file);
      if (other !== undefined)
        throw new Error(`Two things want to be the file ${file}: ${other}, and ${owner}.`);
      owners.set(file, owner);
    },
    list: () => [...owners.keys()].sort(),
  };
}
