import { realpath, stat } from 'node:fs/promises';
import { outputBehind, previousSite, standingAt } from './output-place.ts';

/** The folder of a whole site, and what tells it from every other folder. */
export interface CurrentSite {
  readonly folder: string;
  readonly identity: string;
}

/**
 * Finds the site that is published at an output folder at this moment. A link is followed once, so
 * that everything that is read below the folder is of one site, also when the link is switched
 * meanwhile. Where plain folders are exchanged, the former one stands in for the blink of an eye in
 * which there is none.
 *
 * @param out absolute path
 * @returns undefined if nothing was built yet
 */
export async function currentSite(out: string): Promise<CurrentSite | undefined> {
  return (
    (await siteAt(out)) ?? (await siteAt(previousSite(outputBehind(out)))) ?? (await siteAt(out))
  );
}

/** More often than that a link is not switched while we follow it. */
const attempts = 100;

async function siteAt(path: string): Promise<CurrentSite | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const folder = await realpath(path);
      const { ino, birthtimeNs, ctimeNs } = await stat(folder, { bigint: true });
      // The system gives the number of a folder that is gone to the next one.
      return { folder, identity: [folder, ino, birthtimeNs, ctimeNs].join(' ') };
    } catch {
      if (standingAt(path) === 'nothing') return undefined;
    }
  }
  return undefined;
}
