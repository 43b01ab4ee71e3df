import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readShard } from '../../build/shards/shard.ts';

test('a site that was worked out in parts is that of one machine', { timeout: 600_000 }, () => {
  // In a process of its own: Astro builds another site where it believes itself in a test.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  const command = ['src/tests/remembered/compare-shards.ts'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  expect(stdout + stderr).toContain('In 1, 2 and 8 parts, and no byte differs.');
});

test.each([
  ['3/8', { number: 3, of: 8 }],
  ['1/1', { number: 1, of: 1 }],
  ['0/8', undefined],
  ['9/8', undefined],
  ['3 of 8', undefined],
  ['1/5000', undefined],
])('the part %s', (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});
