import { digestText } from '../memory/digest-text.ts';

/** A site of which every link was found to lead somewhere. */
export interface FollowedSite {
  /** A digest of the list of its files. */
  readonly files: string;
  /** Its pages by their files. */
  readonly pages: ReadonlyMap<string, FollowedPage>;
}

/** A page as far as links go. */
export interface FollowedPage {
  /** A digest of its bytes. */
  readonly sha256: string;
  /** Under which it is remembered what its links are; undefined if a newsroom wrote it itself. */
  readonly key: string | undefined;
}

/** A site as far as links go, before they are followed. */
export function siteToFollow(
  files: readonly string[],
  pageOf: (file: string) => FollowedPage,
): FollowedSite {
  const html = files.filter((file) => file.endsWith('.html'));
  const pages = new Map(html.map((file) => [file, pageOf(file)]));
  return { files: digestText(JSON.stringify(files)), pages };
}

/**
 * The pages of which links have to be followed, where all of another site led somewhere: those that have
 * changed. All have to be, if a file is gone, or a place on a page to which another may lead.
 *
 * @param idsOf gives the ids on the page of a key, if they are remembered
 * @returns undefined if all have to be, or nobody can tell
 */
export function pagesToFollow(
  before: FollowedSite | undefined,
  site: FollowedSite,
  idsOf: (key: string) => Iterable<string> | undefined,
): ReadonlySet<string> | undefined {
  if (before?.files !== site.files) return undefined;
  const changed = new Set<string>();
  for (const [file, { sha256, key }] of site.pages) {
    const former = before.pages.get(file);
    if (former?.sha256 === sha256) continue;
    const ids = key === undefined ? undefined : idsOf(key);
    const formerIds = former?.key === undefined ? undefined : idsOf(former.key);
    if (ids === undefined || formerIds === undefined) return undefined;
    if (!new Set(formerIds).isSubsetOf(new Set(ids))) return undefined;
    changed.add(file);
  }
  return changed;
}
