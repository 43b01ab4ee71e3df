import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { untilSettled } from './until-settled.ts';

test('what ends, ends as it does', async () => {
  const before = process.listenerCount('beforeExit');
  await expect(untilSettled(Promise.resolve(1), tmpdir())).resolves.toBe(1);
  await expect(untilSettled(Promise.reject(new Error('no')), tmpdir())).rejects.toThrow('no');
  expect(process.listenerCount('beforeExit')).toBe(before);
});

test('what cannot end any more is told', async () => {
  const work = untilSettled(new Promise(() => undefined), tmpdir());
  process.emit('beforeExit', 0);
  await expect(work).rejects.toThrow('has died');
});

test('on a disk that is full, that is said', async () => {
  // It never has any room.
  const work = untilSettled(new Promise(() => undefined), '/proc');
  process.emit('beforeExit', 0);
  await expect(work).rejects.toMatchObject({ code: 'ENOSPC', path: '/proc' });
});
