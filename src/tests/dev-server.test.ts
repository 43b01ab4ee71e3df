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
let said = '';
let origin = '';

/** Saves files over the sound newsroom, as a reporter does while the server runs. */
function save(files: Readonly<Record<string, string>>): void {
  writeNewsroom(join(folder, 'content'), files);
}

async function read(path: string): Promise<string> {
  const response = await fetch(origin + path);
  return `${response.status} ${await response.text()}`;
}

beforeAll(async () => {
  save(body('The first words.\n'));
  const started = spawn(
    process.execPath,
    // Any free port: the one that is usual may be in use by whoever runs the tests.
    ['scripts/dev.ts', '--content', join(folder, 'content'), '--port', '0'],
    // Astro serves no pages where it believes itself in a test.
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, VITEST: '', NODE_ENV: '' } },
  );
  server = started;
  await new Promise<void>((begin, fail) => {
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk) => {
        said += String(chunk);
        origin = /Writing: (http:\/\/[^/]+)/u.exec(said)?.[1] ?? '';
        if (origin !== '') begin();
      });
    }
    started.on('close', (status) => {
      fail(new Error(`The server ended with status ${status ?? 'none'}.\n${said}`));
    });
  });
});

afterAll(async () => {
  const running = server;
  if (running?.exitCode === null) {
    const ended = new Promise((end) => running.once('close', end));
    running.kill();
    await ended;
  }
  rmSync(folder, { recursive: true });
});

// A limit for a page that never follows; one that does is read as soon as it does.
const saved = { timeout: 50_000, interval: 200 };

test('the card of a page is drawn when somebody asks for it', async () => {
  const card = /og:image" content="[^"]*(\/assets\/cards\/[^"]*)"/u.exec(
    await read('/about/'),
  )?.[1];
  const response = await fetch(origin + (card ?? ''));
  const begin = new Uint8Array(await response.arrayBuffer()).subarray(1, 4);
  expect([response.headers.get('content-type'), String.fromCharCode(...begin)]).toEqual([
    'image/png',
    'PNG',
  ]);
});

test('the handbook and the report for editors are shown beside the site', async () => {
  expect(await read('/handbook/'), said).toMatch(
    /^200 [\s\S]*<h1 class="headline">Handbook[\s\S]*href="\/handbook\/for-editors\/"/u,
  );
  expect(await read('/handbook/for-editors/')).toContain('class="tk-');
  expect(await read('/handbook/report/')).toMatch(/^200 [\s\S]*1 story is out\./u);
  expect(await read('/handbook/nothing/')).toMatch(/^404 /u);
});

test('pages follow as a reporter saves, breaks and mends a story, and begins another', async () => {
  expect(await read(story), said).toContain('The first words.');
  // The server answers before it watches every file, so a first save may come too early for it.
  const savedAgain = () => {
    save(body('Other words.\n'));
    return read(story);
  };
  await expect.poll(savedAgain, { ...saved, interval: 1000 }).toContain('Other words.');
  save(fields({ section: 'section: bussiness' }));
  // The page stays as it was, and says what is wrong, where, and what to type.
  await expect.poll(() => read(story), saved).toContain('Did you mean “business”');
  expect(await read(story)).toMatch(/^200 [\s\S]*Other words\.[\s\S]*vscode:\/\/file/u);
  save(body('Mended words.\n'));
  await expect.poll(() => read(story), saved).toContain('Mended words.');
  save(otherStory('articles/2019/next-deal/article.mdx'));
  await expect.poll(() => read('/2019/09/06/next-deal/'), saved).toMatch(/^200 /u);
}, 240_000);

test('drafts and stories under embargo are seen, marked as such, and dead links are told', async () => {
  const waiting = otherStory(
    'articles/2019/scoop/article.mdx',
    'draft: true',
    'See [nothing](/nowhere/) here.\n',
  );
  save(waiting);
  await expect.poll(() => read('/2019/09/06/scoop/'), saved).toContain('Draft: readers do not');
  // Dead links are told with their place: the line of the text, behind “See [nothing](”.
  expect(await read('/2019/09/06/scoop/')).toMatch(
    /scoop\/article\.mdx:14:15[\s\S]*The link leads to \/nowhere\//u,
  );
  save(otherStory('articles/2019/scoop/article.mdx', 'embargo: 2999-01-01T00:00:00+08:00'));
  await expect.poll(() => read('/2019/09/06/scoop/'), saved).toContain('Under embargo until 2999');
}, 240_000);

test('one broken story takes no other down', async () => {
  save({
    ...body('New words elsewhere.\n'),
    ...otherStory('articles/2019/scoop/article.mdx', 'lang: 7'),
  });
  await expect.poll(() => read(story), saved).toContain('New words elsewhere.');
  expect(await read(story)).toContain('data-nutgraf-problems');
}, 240_000);

test('a file that a story gives to readers comes from where it lies', async () => {
  save({
    ...otherStory(
      'articles/2019/figures/article.mdx',
      '',
      'In figures.\n\n<Download src="./figures.csv" title="The figures" />\n',
    ),
    'articles/2019/figures/figures.csv': 'shop,share\nKaola,27.1\n',
  });
  const address = '/2019/09/06/figures/';
  await expect.poll(() => read(address), saved).toContain('CSV table, 22 bytes');
  const link = /"(\/assets\/files\/[^"]*)" download="figures.csv"/u.exec(await read(address))?.[1];
  expect(await read(link ?? '')).toBe('200 shop,share\nKaola,27.1\n');
});
