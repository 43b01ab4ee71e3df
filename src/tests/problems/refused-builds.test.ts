import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../build/build-site.ts';
import { lendRenderers } from '../support/fixture-site.ts';
import { markSite } from '../support/mark-site.ts';
import { brokenInputs } from './cases/all.ts';
import { writeNewsroom } from './load-broken.ts';

/** The first input of each set of problems: what is told of the others is shown where none is built. */
const oneOfEach = new Map(
  brokenInputs
    .toReversed()
    .map((input) => [input.problems.map(({ name }) => name).join(), input] as const),
);

const lastGood = 'the last good site';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-refused-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'index.html'), lastGood);
  markSite(join(folder, 'site'), ['index.html']);
  // Each build would begin to bundle, and stop when it is refused.
  lendRenderers(join(folder, 'cache'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each([...oneOfEach.values()])('$slip', ({ files, problems }) => {
  it('stops the build and leaves the last good site as it is', async () => {
    const content = join(folder, 'content');
    rmSync(content, { recursive: true, force: true });
    writeNewsroom(content, files);
    const request = { content, out: join(folder, 'site'), cache: join(folder, 'cache') };
    const { status, text } = await buildSite({
      ...request,
      linked: false,
      now: '2026-01-01T00:00:00Z',
    });
    expect(status).toBe('refused');
    for (const { name } of problems) expect(text).toContain(`  ${name}\n`);
    // What it found sound it may remember.
    const left = readdirSync(folder).filter((name) => name !== 'cache');
    expect(left.sort()).toEqual(['content', 'site']);
    expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toBe(lastGood);
  });
});
