import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentSite, type CurrentSite } from '../../src/build/output/current-site.ts';
import {
  headersFileName,
  pathOfRules,
  readHeadersFile,
} from '../../src/syndication/hosts/headers-file.ts';
import { siteHeaders, type HeaderRule } from '../../src/syndication/hosts/site-headers.ts';

/** A built site with what it says of how it is to be served. */
export interface ServedSite extends CurrentSite {
  /** The headers of its files. */
  readonly rules: readonly HeaderRule[];
  /** The path below which it lies, with both its slashes. */
  readonly below: string;
}

const known = new Map<string, readonly HeaderRule[]>();

/**
 * Finds the site that is published at an output folder at this moment.
 *
 * @param out absolute path
 * @returns undefined if nothing was built yet
 */
export async function servedSite(out: string): Promise<ServedSite | undefined> {
  const site = await currentSite(out);
  if (site === undefined) return undefined;
  const rules = known.get(site.identity) ?? (await rulesIn(site.folder));
  known.clear();
  known.set(site.identity, rules);
  return { ...site, rules, below: pathOfRules(rules) };
}

async function rulesIn(folder: string): Promise<readonly HeaderRule[]> {
  try {
    return readHeadersFile(await readFile(join(folder, headersFileName), 'utf8'));
  } catch {
    // A site of an older build brings none along.
    return siteHeaders({ url: 'http://localhost' });
  }
}
