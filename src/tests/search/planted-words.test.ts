import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { fields } from '../problems/base.ts';
import { writeNewsroom } from '../problems/load-broken.ts';

const root = mkdtempSync(join(tmpdir(), 'nutgraf-planted-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const hiddenStory = (word: string, more: string) => `---
title: The ${word}head story
dek: Of ${word}dek.
kind: news
section: business
authors: [ada-reed]
published: 2025-12-31T09:00:00+08:00
${more}
---

A sentence with ${word}body and ${word}字 in it.
`;

/** What a file holds, with the compressed files of the index opened. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (/\.pf_\w+$/u.test(path) ? gunzipSync(bytes) : bytes).toString('utf8');
}

test('no byte of the site has a word of a draft or of a story under embargo', () => {
  const content = join(root, 'content');
  const out = join(root, 'site');
  writeNewsroom(content, {
    ...fields({}),
    'articles/2019/kaola-deal/market.svg': undefined,
    'articles/2026/unfinished/article.mdx': hiddenStory('quagga', 'draft: true'),
    'articles/2026/withheld/article.mdx': hiddenStory(
      'okapi',
      'embargo: 2026-01-02T09:00:00+08:00',
    ),
    'articles/2026/published/article.mdx': hiddenStory('lemur', ''),
  });
  const options = { content, out, cache: join(root, 'cache'), now: '2026-01-01T00:00:00Z' };
  const command = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...command], {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  const files = globSync('**/*', { cwd: out }).filter((path) => statSync(join(out, path)).isFile());
  const holding = (word: RegExp) =>
    files.filter((path) => word.test(path) || word.test(textOf(join(out, path))));
  expect(holding(/quagga|okapi|unfinished|withheld/iu)).toEqual([]);
  // The same search finds what is published, in the index too.
  expect(holding(/lemurbod/u).some((path) => path.endsWith('.pf_index'))).toBe(true);
  expect(holding(/lemurbody/u).some((path) => path.endsWith('.pf_fragment'))).toBe(true);
}, 120_000);
