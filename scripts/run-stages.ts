import type { Stage } from './test-stages.ts';

type Ordered = Pick<Stage, 'name' | 'after' | 'alone'>;

/**
 * Runs stages side by side. A stage begins when there is room, when those that it waits for have
 * ended, and when none is running that writes what it writes; of several, the first.
 *
 * @param width how many may run at one time
 * @throws when stages wait for one another, or for one that is not there
 */
export async function runStages<One extends Ordered>(
  stages: readonly One[],
  width: number,
  run: (stage: One) => Promise<void>,
): Promise<void> {
  const waiting = [...stages];
  const running = new Map<One, Promise<void>>();
  const ended = new Set<string>();
  const isReady = ({ after = [], alone }: One): boolean =>
    after.every((name) => ended.has(name)) &&
    (alone === undefined || [...running.keys()].every((other) => other.alone !== alone));
  const begin = async (stage: One): Promise<void> => {
    await run(stage);
    running.delete(stage);
    ended.add(stage.name);
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < width ? waiting.findIndex(isReady) : -1;
    if (next >= 0) {
      for (const stage of waiting.splice(next, 1)) running.set(stage, begin(stage));
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      const names = waiting.map(({ name }) => name).join(', ');
      throw new Error(`These stages wait for what never ends: ${names}.`);
    }
  }
}
