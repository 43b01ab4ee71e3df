import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markSite } from '../support/mark-site.ts';
import { body } from './base.ts';
import { writeNewsroom } from './load-broken.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-untouched-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'index.html'), 'the last good site');
  markSite(join(folder, 'site'), ['index.html']);
  writeNewsroom(join(folder, 'content'), body('Its share is <15% of the market.\n'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('leaves the last good site as it is when the content is broken', () => {
  const before = readdirSync(folder, { recursive: true }).sort();
  const built = spawnSync(
    process.execPath,
    [
      'scripts/build.ts',
      '--content',
      join(folder, 'content'),
      '--out',
      join(folder, 'site'),
      '--now',
      '2026-01-01T00:00:00Z',
    ],
    { encoding: 'utf8' },
  );
  const said = built.stdout + built.stderr;
  expect(built.status, said).toBe(1);
  expect(said).toContain('article.mdx:13:14  less-than-sign');
  expect(said).toContain('Write \\<15% or "less than 15%".');
  expect(said).toContain('1 problem in the content. Nothing was built');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toBe('the last good site');
});
