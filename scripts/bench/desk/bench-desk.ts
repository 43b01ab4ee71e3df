import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureProgram } from '../measuring/measure-program.ts';
import { median } from '../measuring/median.ts';
import type { BenchStory } from '../newsroom/bench-newsroom.ts';
import { inventedNewsroom } from '../newsroom/invented-newsroom.ts';
import { drawPictures } from '../projects/draw-pictures.ts';
import { storyFolder, writeNewsroom } from '../projects/write-newsroom.ts';
import { formatTable } from '../report/format-table.ts';
import { saveToScreen, type ScreenTimes } from './save-to-screen.ts';

/** How the benchmark of the desk is run. */
export interface DeskRequest {
  readonly sizes: readonly number[];
  readonly seed: number;
  /** How often a warm check and a save are measured; a cold one is measured once. */
  readonly runs: number;
  /** Is told how far it is. */
  readonly tell: (line: string) => void;
}

/** What a reporter waits for, in seconds. */
interface DeskTimes extends ScreenTimes {
  readonly cold: number;
  readonly warm: number;
  readonly edited: number;
}

/** After every moment of an invented story. */
const now = '2026-01-01T00:00:00Z';

/**
 * Measures `npm run check` with nothing remembered, with everything remembered and after an edit of one
 * story, and how long a save takes to the screen in `npm run dev`.
 *
 * @returns a table of medians, in seconds
 */
export async function benchDesk({ sizes, seed, runs, tell }: DeskRequest): Promise<string> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const folder = resolve('.cache/bench/desk', String(size));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const content = join(folder, 'content');
    const newsroom = inventedNewsroom(size, seed);
    writeNewsroom(content, newsroom, await drawPictures());
    const [story] = newsroom.stories;
    if (story === undefined) continue;
    const times = await measureAt(size, folder, story, { runs, tell });
    rows.push([
      String(size),
      ...[times.cold, times.warm, times.edited, times.start, ...times.saves].map((seconds) =>
        seconds.toFixed(2),
      ),
    ]);
    rmSync(folder, { recursive: true, force: true });
  }
  const head = ['stories', 'check, cold', 'warm', 'one edited', 'dev to its first page'];
  return formatTable([[...head, 'edited', 'new', 'renamed', 'deleted'], ...rows]);
}

async function measureAt(
  size: number,
  folder: string,
  story: BenchStory,
  { runs, tell }: Pick<DeskRequest, 'runs' | 'tell'>,
): Promise<DeskTimes> {
  const content = join(folder, 'content');
  const file = join(content, storyFolder(story), 'article.mdx');
  const before = readFileSync(file, 'utf8');
  const places = ['--content', content, '--cache', join(folder, 'cache'), '--now', now];
  const command = [process.execPath, ...keepCompiled, 'scripts/desk/check.ts', ...places];
  const check = async (what: string): Promise<number> => {
    const { seconds } = await measureProgram([command]);
    tell(`${size} stories: check, ${what}: ${seconds.toFixed(2)} s`);
    return seconds;
  };
  const cold = await check('cold');
  const warm: number[] = [];
  const edited: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    warm.push(await check('warm'));
    writeFileSync(file, `${before}\nAnother paragraph, for run ${run + 1}.\n`);
    edited.push(await check('one story edited'));
    writeFileSync(file, before);
    await check('as it was');
  }
  const screen = await saveToScreen({ content, file, story, runs, tell });
  return { cold, warm: median(warm), edited: median(edited), ...screen };
}

/** As `npm run check` starts it. */
const keepCompiled = ['--import', './scripts/keep-compiled.mjs'];
