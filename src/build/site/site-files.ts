import { OutputRefused } from '../output/output-refused.ts';
import { markName } from '../output/site-mark.ts';
import { foldedPath } from './folded-path.ts';

/** The files of a site in the making, each put there by one owner. */
export interface SiteFiles {
  /**
   * Notes that a file is about to be written. Files are told apart as the least able disk does it:
   * without regard to case, or to how an accent is encoded.
   *
   * @param file path in the site, with forward slashes: `about/index.html`
   * @param owner what it belongs to, for messages: `the page /about/`
   * @throws OutputRefused if it has another owner already, or is a folder of another's
   */
  readonly claim: (file: string, owner: string) => void;
  /** Whether a file was claimed. */
  readonly has: (file: string) => boolean;
  /** All files that were claimed, sorted. */
  readonly list: () => string[];
}

/** What is known of a name: the file that was claimed with it, or one that lies below it. */
interface Claimed {
  readonly file: string;
  readonly owner: string;
  readonly isFolder: boolean;
}

/** An empty list of a site’s files. */
export function createSiteFiles(): SiteFiles {
  const claimed = new Map<string, Claimed>();
  const files: string[] = [];
  claimed.set(markName, { file: markName, owner: 'the build itself', isFolder: false });
  return {
    claim: (file, owner) => {
      const name = foldedPath(file);
      const other = claimed.get(name);
      if (other !== undefined) refuse(file, owner, other);
      for (const folder of foldersOf(name)) {
        const taken = claimed.get(folder);
        if (taken?.isFolder === true) break;
        if (taken !== undefined) refuse(file, owner, taken);
        claimed.set(folder, { file, owner, isFolder: true });
      }
      claimed.set(name, { file, owner, isFolder: false });
      files.push(file);
    },
    has: (file) => claimed.get(foldedPath(file))?.isFolder === false,
    list: () => files.toSorted(),
  };
}

/** The folders around a file, from the inside out. */
function foldersOf(name: string): string[] {
  const ends = [...name.matchAll(/\//gu)].map(({ index }) => index);
  return ends.reverse().map((end) => name.slice(0, end));
}

function refuse(file: string, owner: string, other: Claimed): never {
  const same = file === other.file;
  throw new OutputRefused(
    same
      ? `Two things want to be the file ${file} of the site: ${other.owner}, and ${owner}. Give one of them another name or address.`
      : `${file} (${owner}) and ${other.file} (${other.owner}) cannot both be files of the site: on many disks and hosts one takes the other’s place. Give one of them another name or address.`,
  );
}
