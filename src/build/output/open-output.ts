import {
  accessSync,
  constants,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from './digest-of.ts';
import { makeFolder } from './make-folder.ts';
import { isMountPoint } from './mount-points.ts';
import { isOwnLink, newPath, standingAt, workshopOf } from './output-place.ts';
import { OutputRefused } from './output-refused.ts';
import { clearWorkshop, idleSite, publishedSite, recoverOutput } from './recover-output.ts';
import type { BuildFolders } from './refuse-overlaps.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { markName, writeMark, type MadeFile } from './site-mark.ts';
import { switchSite } from './switch-site.ts';
import { takeLock, type Lock } from './take-lock.ts';

/** The output of one build, which nobody else writes to until it is closed. */
export interface Output {
  /**
   * Where the site in the making goes, absolute, and on the disk of the output folder: an empty folder,
   * or the site that was published before the one that is now.
   */
  readonly folder: string;
  /** The site that is published until then, absolute; undefined if there is none. */
  readonly former: string | undefined;
  /** The digest of that site’s list of files, if it could stay as it is: whole, and of the shape asked for. */
  readonly standing: string | undefined;
  /**
   * Publishes what is in `folder`: all of it, and at once.
   *
   * @param made all files of the site, by their paths in its folder
   * @returns the digest of the list of them; undefined if nothing is published here
   */
  readonly publish: (made: ReadonlyMap<string, MadeFile>) => string | undefined;
  /** Clears away all but the site that is published and an idle one, and lets others build. */
  readonly close: () => Promise<void>;
}

/**
 * Takes an output folder for one build: locks it and the cache, mends what a killed build left, and
 * finds out all that could stop the switch before the work begins.
 *
 * @param folders true places, apart from each other
 * @param shown the output folder as it was written by the one who builds
 * @param linked whether the output is to be a link; one that is a link stays one
 * @param anew whether the site is to be made in an empty folder
 * @throws OutputRefused, or what the system throws
 */
export async function openOutput(
  folders: BuildFolders,
  shown: string,
  linked: boolean,
  anew = false,
): Promise<Output> {
  const { out, cache } = folders;
  const workshop = workshopOf(out);
  refuseUnfit(out, shown);
  makeFolder(workshop);
  accessSync(dirname(out), constants.W_OK);
  const locks = takeLocks([
    { file: join(workshop, 'lock'), what: shown },
    { file: join(cache, 'build.lock'), what: `the cache folder ${cache}` },
  ]);
  const close = () => {
    for (const { release } of locks) release();
  };
  try {
    await recoverOutput(out);
    const isWhole = standingAt(out) !== 'nothing' && refuseStrangers(out, shown);
    const shape = linked || isOwnLink(out) ? 'link' : 'folder';
    if (shape === 'link') refuseWithoutLinks(out, shown);
    const folder = (anew ? undefined : takeIdleSite(out)) ?? newFolder(out);
    return {
      folder,
      former: publishedSite(out),
      standing: isWhole && standingAt(out) === shape ? standingSite(out) : undefined,
      publish: (made) => {
        writeMark(folder, made);
        const { sha256 } = digestOf(join(folder, markName));
        // Somebody may have put something there while the site was made.
        if (standingAt(out) !== 'nothing') refuseStrangers(out, shown);
        switchSite(folder, out, shape);
        return sha256;
      },
      close: async () => {
        try {
          await clearWorkshop(out);
        } finally {
          close();
        }
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

function newFolder(out: string): string {
  const folder = newPath(out, 'site');
  mkdirSync(folder);
  return folder;
}

/**
 * Takes the idle site, if its folder and files have the rights that new ones get: they would be
 * published with them. It gets another name, so that nobody who is still reading it comes upon what is
 * not published yet.
 */
function takeIdleSite(out: string): string | undefined {
  const idle = idleSite(out);
  if (idle === undefined || !hasRightsOfNew(out, idle)) return undefined;
  const folder = newPath(out, 'site');
  renameSync(idle, folder);
  return folder;
}

/** The digest of the list of files of the published site, unless a new one would get other rights. */
function standingSite(out: string): string | undefined {
  return hasRightsOfNew(out, out) ? digestOf(join(out, markName)).sha256 : undefined;
}

/** Whether a site has the rights that new folders and files get. */
function hasRightsOfNew(out: string, site: string): boolean {
  const probe = newFolder(out);
  writeFileSync(join(probe, markName), '');
  const alike = ['.', markName].every(
    (name) => statSync(join(probe, name)).mode === statSync(join(site, name)).mode,
  );
  rmSync(probe, { recursive: true });
  return alike;
}

/** Takes all locks or none. */
function takeLocks(wanted: readonly { readonly file: string; readonly what: string }[]): Lock[] {
  const taken: Lock[] = [];
  try {
    for (const { file, what } of wanted) taken.push(takeLock(file, what));
    return taken;
  } catch (error) {
    for (const { release } of taken) release();
    throw error;
  }
}

/** @throws OutputRefused if what stands at the path can never be exchanged for a site */
function refuseUnfit(out: string, shown: string): void {
  if (standingAt(out) === 'file') {
    throw new OutputRefused(
      `${shown} is a file, and the site needs a folder. Move it, or give another folder: --out`,
    );
  }
  const workshop = standingAt(workshopOf(out));
  if (workshop !== 'nothing' && workshop !== 'folder') {
    throw new OutputRefused(
      `The build works in ${workshopOf(out)}, and that is no folder. Move it away.`,
    );
  }
  if (standingAt(out) === 'folder' && isMountPoint(out)) {
    throw new OutputRefused(
      `${shown} is a mount point: the system lets nobody exchange it for a new site. Give a folder within it: --out ${join(shown, 'site')}`,
    );
  }
}

/** Links need a right of their own on some systems, and some disks have none. */
function refuseWithoutLinks(out: string, shown: string): void {
  const probe = newPath(out, 'link');
  try {
    symlinkSync('.', probe, 'dir');
    unlinkSync(probe);
  } catch (error) {
    throw new OutputRefused(
      `${shown} cannot be a link: this system or this disk does not let us make one. Build without --linked.`,
      { cause: error },
    );
  }
}
