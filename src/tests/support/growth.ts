/** How long a piece of work takes, and how long twice as much of it. */
export interface Growth {
  readonly once: number;
  readonly twice: number;
}

/** A busy machine makes the same work take longer, never shorter: so often it is tried at most. */
const attempts = 12;

/** Milliseconds below which a time is not measured well. */
const smallest = 60;

/**
 * Measures work of two sizes in milliseconds of processor time, by turns, the least of each, until twice
 * the size is seen to cost at most three times as much.
 *
 * @param work does it once, for the size or for twice the size
 */
export async function growthOf(work: (isTwice: boolean) => unknown): Promise<Growth> {
  let [once, twice] = [Infinity, Infinity];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    once = Math.min(once, await timeOf(() => work(false)));
    twice = Math.min(twice, await timeOf(() => work(true)));
    if (twice < mostOf({ once, twice })) break;
  }
  return { once, twice };
}

/** The longest that twice the size may take. */
export function mostOf({ once }: Growth): number {
  return Math.max(3 * once, smallest);
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
