import { expect, test } from 'vitest';
import { runStages } from './run-stages.ts';
import { allStages, staticStages } from './test-stages.ts';

interface Told {
  readonly name: string;
  readonly after?: readonly string[];
  readonly alone?: string;
}

/** Runs stages that end when they are told to, and says what was begun and ended, in order. */
async function follow(stages: readonly Told[], width: number, ends: readonly string[]) {
  const told: string[] = [];
  const endings = new Map<string, () => void>();
  const all = runStages(stages, width, async ({ name }) => {
    told.push(`+${name}`);
    await new Promise<void>((end) => endings.set(name, end));
    told.push(`-${name}`);
  });
  for (const name of ends) {
    endings.get(name)?.();
    // What a stage's end begins is begun before the next turn of the loop of events.
    await new Promise((turn) => setImmediate(turn));
  }
  await all;
  return told.join(' ');
}

test('as many run at one time as there is room for, in their order', async () => {
  const stages = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  expect(await follow(stages, 2, ['b', 'a', 'c'])).toBe('+a +b -b +c -a -c');
});

test('a stage waits for those before it, and others go ahead of it', async () => {
  const stages = [{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }];
  expect(await follow(stages, 2, ['c', 'a', 'b'])).toBe('+a +c -c -a +b -b');
});

test('stages that write the same do not run at one time', async () => {
  const stages = [{ name: 'a', alone: 'x' }, { name: 'b', alone: 'x' }, { name: 'c' }];
  expect(await follow(stages, 3, ['a', 'c', 'b'])).toBe('+a +c -a +b -c -b');
});

test('stages that would wait for ever are refused', async () => {
  const stages = [{ name: 'a', after: ['b'] }];
  await expect(runStages(stages, 2, () => Promise.resolve())).rejects.toThrow('never ends: a.');
});

test.each([
  ['npm test', allStages],
  ['npm run lint', staticStages],
])('the stages of %s all come to run', async (_, stages) => {
  const run: string[] = [];
  await runStages(stages, 2, ({ name }) => Promise.resolve(void run.push(name)));
  expect(run.sort()).toEqual(stages.map(({ name }) => name).sort());
});
