import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { asTheyCome } from './as-they-come.ts';

test('works on a few things at a time, before all of them are known', async () => {
  const done: number[] = [];
  let [underWay, most] = [0, 0];
  const work = asTheyCome(2, async (item: number) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await setTimeout(1);
    underWay -= 1;
    done.push(item);
  });
  for (const item of [1, 2, 3]) work.add(item);
  await setTimeout(50);
  expect(done).toEqual([1, 2, 3]);
  work.add(4);
  await work.finished();
  expect([done.length, most]).toEqual([4, 2]);
});

test('what fails is told when all is to be finished, and rest is waited for', async () => {
  const done: number[] = [];
  const work = asTheyCome(2, async (item: number) => {
    await setTimeout(item);
    if (item === 1) throw new Error('one');
    done.push(item);
  });
  for (const item of [1, 20]) work.add(item);
  await work.atRest();
  expect(done).toEqual([20]);
  await expect(work.finished()).rejects.toThrow('one');
});
