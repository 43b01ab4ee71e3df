import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countPlaywright } from './count-results.ts';
import { judge, runStage } from './run-stage.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-stage-'));
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['a stage without a report succeeds', true, undefined, [1, 0]],
  ['a stage without a report fails', false, undefined, [0, 1]],
  ['the report counts', true, { passed: 7, failed: 0 }, [7, 0]],
  ['the report counts failures', false, { passed: 7, failed: 2 }, [7, 2]],
  ['the runner fails though no test does', false, { passed: 7, failed: 0 }, [7, 1]],
])('%s', (_, succeeded, counted, expected) => {
  const { passed, failed } = judge(succeeded, counted);
  expect([passed, failed]).toEqual(expected);
});

test('what a stage prints is kept, and its failure is counted', async () => {
  const script = "console.log('out'); console.error('err'); process.exitCode = 3;";
  const result = await runStage({ name: 'Broken', command: ['--eval', script] });
  expect(result.counts).toEqual({ passed: 0, failed: 1 });
  expect(result.output).toContain('out\n');
  expect(result.output).toContain('err\n');
});

test('a report left by an earlier run is not counted again', async () => {
  const path = join(folder, 'report.json');
  await writeFile(path, '{"stats":{"expected":9,"unexpected":0,"flaky":0,"skipped":0}}');
  const report = { path, count: countPlaywright };
  const result = await runStage({ name: 'Silent', command: ['--eval', ''], report });
  expect(result.counts).toEqual({ passed: 0, failed: 1 });
});
