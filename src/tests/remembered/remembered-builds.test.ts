import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { sortsOfEdits } from './random-edits.ts';

/** Each sort of edit once. */
const edits = String(sortsOfEdits);

test(
  `after each of ${edits} random edits, a build that remembers gives what one gives that does not`,
  { timeout: 600_000 },
  () => {
    // In a process of its own: Astro builds another site where it believes itself in a test.
    const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
    const command = ['src/tests/remembered/compare-builds.ts', edits];
    const { stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
    expect(stdout + stderr).toContain(`${edits} edits, and no byte differs.`);
  },
);
