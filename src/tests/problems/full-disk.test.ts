import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeNewsroom } from './load-broken.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-disk-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

// The second differs from the first in its sentence alone.
test.each([
  ['ENOSPC', '9'],
  ['EROFS', '35'],
])(
  'writes that fail with %s leave the last good site whole, and are told in a sentence',
  (code, every) => {
    const content = join(folder, code);
    writeNewsroom(content, {});
    const told = spawnSync(
      process.execPath,
      ['scripts/fill-disk.ts', '--content', content, '--code', code, '--every', every],
      { encoding: 'utf8', env: { ...process.env, VITEST: '' } },
    );
    expect(told.status, told.stdout + told.stderr).toBe(0);
    expect(told.stdout).toMatch(/^\d+ of \d+ writes failed/mu);
  },
);
