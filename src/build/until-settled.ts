import { statfsSync } from 'node:fs';

/** With less room than this a disk counts as full: what was being written did not fit. */
const tooLittle = 1024 * 1024;

/**
 * Waits for work that may be done by a program of its own. When such a program dies, as indexers do
 * on a full disk, its library never answers, and Node would end this process without a word.
 *
 * @param folder that is written to, absolute
 * @throws what the work throws; Error, with code ENOSPC if the disk is full, if nothing is left that
 * could end it
 */
export function untilSettled<Result>(work: Promise<Result>, folder: string): Promise<Result> {
  return new Promise((fulfil, reject) => {
    const abandoned = () => {
      const error = new Error('A program that this step of the build needs has died.');
      reject(isFull(folder) ? Object.assign(error, { code: 'ENOSPC', path: folder }) : error);
    };
    process.once('beforeExit', abandoned);
    work.then(fulfil, reject).finally(() => process.off('beforeExit', abandoned));
  });
}

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < tooLittle;
}
