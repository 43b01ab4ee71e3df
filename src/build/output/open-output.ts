import { accessSync, constants, mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { isMountPoint } from './mount-points.ts';
import { isOwnLink, standingAt, workshopOf } from './output-place.ts';
import { OutputRefused } from './output-refused.ts';
import { clearWorkshop, publishedFolder, recoverOutput } from './recover-output.ts';
import type { BuildFolders } from './refuse-overlaps.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { writeMark } from './site-mark.ts';
import { newPath, switchSite } from './switch-site.ts';
import { takeLock, type Lock } from './take-lock.ts';

/** The output of one build, which nobody else writes to until it is closed. */
export interface Output {
  /** Where the site in the making goes: absolute, empty, and on the disk of the output folder. */
  readonly folder: string;
  /** The site that is published until then, absolute; undefined if there is none. */
  readonly former: string | undefined;
  /**
   * Publishes what is in `folder`: all of it, and at once.
   *
   * @param files of the site, relative to its folder
   */
  readonly publish: (files: readonly string[]) => void;
  /** Clears away what is not published, and lets others build. */
  readonly close: () => Promise<void>;
}

/**
 * Takes an output folder for one build: locks it and the cache, mends what a killed build left, and
 * finds out all that could stop the switch before the work begins.
 *
 * @param folders true places, apart from each other
 * @param shown the output folder as it was written by the one who builds
 * @param linked whether the output is to be a link; one that is a link stays one
 * @throws OutputRefused, or what the system throws
 */
export async function openOutput(
  folders: BuildFolders,
  shown: string,
  linked: boolean,
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
    if (standingAt(out) !== 'nothing') refuseStrangers(out, shown);
    const shape = linked || isOwnLink(out) ? 'link' : 'folder';
    if (shape === 'link') refuseWithoutLinks(out, shown);
    const folder = newPath(out, 'site');
    // With links the former site stays for those who are reading it, until the next build.
    const former = shape === 'link' ? publishedFolder(out) : [];
    mkdirSync(folder);
    return {
      folder,
      former: publishedFolder(out)[0],
      publish: (files) => {
        writeMark(folder, files);
        // Somebody may have put something there while the site was made.
        if (standingAt(out) !== 'nothing') refuseStrangers(out, shown);
        switchSite(folder, out, shape);
      },
      close: async () => {
        await clearWorkshop(out, former);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
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
