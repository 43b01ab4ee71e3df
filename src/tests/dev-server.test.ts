import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { body, fields, otherStory } from './problems/base.ts';
import { writeNewsroom } from './problems/load-broken.ts';

const story = '/2019/09/06/kaola-deal/';
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-dev-'));
let server: ChildProcess | undefined;
let origin = '';

/** Saves files over the sound newsroom, as a reporter does while the server runs. */
function save(files: Readonly<Record<string, string>>): void {
  writeNewsroom(join(folder, 'content'), files);
}

async function read(path: string): Promise<string> {
  return await (await fetch(origin + path)).text();
}

beforeAll(async () => {
  save(body('The first words.\n'));
  const started = spawn(
    process.execPath,
    ['scripts/dev.ts', '--content', join(folder, 'content'), '--port', '4397'],
    // Astro serves no pages where it believes itself in a test.
    { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, VITEST: '', NODE_ENV: '' } },
  );
  server = started;
  let said = '';
  await new Promise<void>((begin) => {
    started.stdout.on('data', (chunk) => {
      said += String(chunk);
      origin = /Writing: (http:\/\/[^/]+)/u.exec(said)?.[1] ?? '';
      if (origin !== '') begin();
    });
  });
}, 60_000);

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

const saved = { timeout: 20_000, interval: 200 };

test('pages follow as a reporter saves, breaks and mends a story, and begins another', async () => {
  expect(await read(story)).toContain('The first words.');
  save(body('Other words.\n'));
  await expect.poll(() => read(story), saved).toContain('Other words.');
  save(fields({ section: 'section: bussiness' }));
  await expect.poll(async () => (await fetch(origin + story)).status, saved).toBe(500);
  save(body('Mended words.\n'));
  await expect.poll(() => read(story), saved).toContain('Mended words.');
  save(otherStory('articles/2019/next-deal/article.mdx'));
  await expect
    .poll(async () => (await fetch(`${origin}/2019/09/06/next-deal/`)).status, saved)
    .toBe(200);
}, 60_000);
