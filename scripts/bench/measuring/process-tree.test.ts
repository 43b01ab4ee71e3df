import { expect, test } from 'vitest';
import { measureProgram } from './measure-program.ts';
import { canSeeProcesses, parseStat } from './process-tree.ts';

test('a process is read though its name has spaces and brackets', () => {
  const line =
    '41 (a (b) c) S 7 41 41 0 -1 4194560 10 20 0 0 150 50 300 100 20 0 11 0 12345 999 88 0 0 0';
  expect(parseStat(41, line)).toEqual({
    pid: 41,
    parent: 7,
    began: '12345',
    ticks: 200,
    reapedTicks: 400,
  });
});

test('a process that has gone is none', () => {
  expect(parseStat(41, '')).toBeUndefined();
});

test('what a program’s children use is counted, in time and in memory', async () => {
  const sees = canSeeProcesses();
  const child = `const kept = Buffer.alloc(100e6, 1); while (process.cpuUsage().user < 400_000) kept.fill(2);`;
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`;
  const cost = await measureProgram([[process.execPath, '-e', parent]]);
  expect(cost.busySeconds).toBeGreaterThanOrEqual(sees ? 0.3 : 0);
  expect(cost.megabytes).toBeGreaterThanOrEqual(sees ? 100 : 0);
  expect(cost.seconds).toBeGreaterThan(0.3);
});
