import { expect, test } from 'vitest';
import { latestOnly } from './latest-only.ts';

test('of several inputs during a run only the last is taken up', async () => {
  const seen: [string, boolean][] = [];
  let release = () => {};
  const gate = new Promise<void>((fulfil) => {
    release = fulfil;
  });
  const run = latestOnly<string>(async (input, isLatest) => {
    if (input === 'k') await gate;
    seen.push([input, isLatest()]);
  });
  const all = ['k', 'ka', 'kao', 'kaola'].map(run);
  release();
  await Promise.all(all);
  expect(seen).toEqual([
    ['k', false],
    ['kaola', true],
  ]);
});

test('a run that fails does not block the next', async () => {
  const seen: string[] = [];
  const run = latestOnly<string>((input) => {
    if (input === 'bad') return Promise.reject(new Error('bad'));
    seen.push(input);
    return Promise.resolve();
  });
  await expect(run('bad')).rejects.toThrow('bad');
  await run('good');
  expect(seen).toEqual(['good']);
});
