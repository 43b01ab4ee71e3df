import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../measuring/median.ts';
import type { BenchStory } from '../newsroom/bench-newsroom.ts';

/** What is saved while `npm run dev` runs. */
export interface ScreenRequest {
  readonly content: string;
  /** The file of a story, absolute. */
  readonly file: string;
  readonly story: BenchStory;
  readonly runs: number;
  /** Is told how far it is. */
  readonly tell: (line: string) => void;
}

/** Seconds. */
export interface ScreenTimes {
  /** From the command to the first page. */
  readonly start: number;
  /** From a save to the page that shows it: of an edited, a new, a renamed and a deleted story. */
  readonly saves: readonly number[];
}

/** A page is asked for so often, in milliseconds: a browser asks when it is told to. */
const interval = 10;

/** Starts the server of `npm run dev`, and measures how long saves of each kind take to a page. */
export async function saveToScreen(request: ScreenRequest): Promise<ScreenTimes> {
  const { content, file, story, runs, tell } = request;
  const before = readFileSync(file, 'utf8');
  const folder = dirname(file);
  const [day = ''] = story.published.split('T');
  const addressOf = (slug: string): string => `/${day.replaceAll('-', '/')}/${slug}/`;
  const started = performance.now();
  const { server, origin } = await startServer(content);
  const until = async (path: string, isThere: (page: string) => boolean): Promise<void> => {
    while (!isThere(await pageAt(origin + path))) await wait(interval);
  };
  const measured = async (save: () => void, path: string, isThere: (page: string) => boolean) => {
    const start = performance.now();
    save();
    await until(path, isThere);
    return (performance.now() - start) / 1000;
  };
  try {
    await until(addressOf(story.slug), (page) => page.startsWith('200 '));
    const start = (performance.now() - started) / 1000;
    tell(`dev to its first page: ${start.toFixed(2)} s`);
    const saves: number[][] = [[], [], [], []];
    for (let run = 0; run < runs; run += 1) {
      const [slug, other] = [`new-story-${run}`, `renamed-story-${run}`];
      const own = `${dirname(folder)}/${slug}`;
      const moved = `${dirname(folder)}/${other}`;
      const steps: readonly [() => void, string, (page: string) => boolean][] = [
        [
          () => {
            writeFileSync(file, `${before}\nAnother paragraph, for save ${run + 1}.\n`);
          },
          addressOf(story.slug),
          (page) => page.includes(`for save ${run + 1}.`),
        ],
        [
          () => {
            cpSync(folder, own, { recursive: true });
          },
          addressOf(slug),
          (page) => page.startsWith('200 '),
        ],
        [
          () => {
            renameSync(own, moved);
          },
          addressOf(other),
          (page) => page.startsWith('200 '),
        ],
        [
          () => {
            rmSync(moved, { recursive: true });
          },
          addressOf(other),
          (page) => page.startsWith('404 '),
        ],
      ];
      for (const [index, step] of steps.entries()) {
        const seconds = await measured(...step);
        saves[index]?.push(seconds);
        tell(`save ${index + 1} of run ${run + 1}: ${seconds.toFixed(2)} s`);
        // What was noticed late belongs to this save, not to the next.
        await wait(1000);
      }
    }
    return { start, saves: saves.map(median) };
  } finally {
    server.kill();
    writeFileSync(file, before);
  }
}

/** The status and the text of a page, however long it takes: `fetch` gives up after five minutes. */
async function pageAt(url: string): Promise<string> {
  return new Promise((give, fail) => {
    get(url, (response) => {
      text(response).then((page) => {
        give(`${response.statusCode} ${page}`);
      }, fail);
    }).on('error', fail);
  });
}

async function startServer(content: string): Promise<{ server: ChildProcess; origin: string }> {
  const server = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: '' },
  });
  const origin = await new Promise<string>((begin, fail) => {
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk) => {
        said += String(chunk);
        const found = /Writing: (http:\/\/[^/]+)/u.exec(said)?.[1];
        if (found !== undefined) begin(found);
      });
    server.on('close', () => {
      fail(new Error(said));
    });
  });
  return { server, origin };
}
