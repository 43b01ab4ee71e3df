import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Case, Contender, SetUp } from './builders/contender.ts';
import { setUpAstro } from './builders/set-up-astro.ts';
import { setUpEleventy } from './builders/set-up-eleventy.ts';
import { setUpHugo } from './builders/set-up-hugo.ts';
import { setUpNutgraf } from './builders/set-up-nutgraf.ts';
import { expectedMinutes } from './expected-minutes.ts';
import { folderSize } from './measuring/folder-size.ts';
import { measureProgram, type Cost } from './measuring/measure-program.ts';
import type { BenchNewsroom } from './newsroom/bench-newsroom.ts';
import { inventedNewsroom } from './newsroom/invented-newsroom.ts';
import { readMarkdown } from './newsroom/read-markdown.ts';
import { drawPictures } from './projects/draw-pictures.ts';
import { machineLine, type BenchReport, type Measured } from './report/bench-report.ts';
import { growthPlot } from './report/growth-plot.ts';
import { markdownReport } from './report/markdown-report.ts';

/** Those that can take part, by the names with which they are chosen. */
export const contenders: Readonly<Record<string, SetUp>> = {
  nutgraf: setUpNutgraf,
  astro: setUpAstro,
  hugo: setUpHugo,
  eleventy: setUpEleventy,
};

/** How the benchmark of whole builds is run. */
export interface StoriesRequest {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly runs: number;
  /** Names of contenders. */
  readonly only: readonly string[];
  /** Words from the names of what is measured; everything is, if there are none. */
  readonly cases: readonly string[];
  /** A folder of Markdown to take in place of invented stories. */
  readonly from: string | undefined;
  readonly hugo: string;
  /** The folder for the report. */
  readonly out: string;
  /** Is told how far it is. */
  readonly tell: (line: string) => void;
}

/**
 * Builds the same stories with several generators, in turn, and writes `report.md`, `report.json`
 * and `growth.svg`.
 *
 * @returns the report as Markdown
 * @throws Error with the last words of a program that fails
 */
export async function benchStories(request: StoriesRequest): Promise<string> {
  const { sizes, runs, seed, from, tell } = request;
  const pictures = await drawPictures();
  const taking = new Map<string, string>();
  const measured: Measured[] = [];
  const about = request.cases.length === 0 ? 'about' : 'less than';
  tell(`This takes ${about} ${expectedMinutes(request)} minutes.`);
  for (const size of sizes) {
    const newsroom = from === undefined ? inventedNewsroom(size, seed) : readMarkdown(from, size);
    const folder = resolve('.cache/bench/stories', String(size));
    rmSync(folder, { recursive: true, force: true });
    const able = setUpAll(request, newsroom, pictures, folder);
    for (const { name, about } of able) taking.set(name, about);
    measured.push(...(await measureAll(able, newsroom.stories.length, runs, tell)));
    rmSync(folder, { recursive: true, force: true });
  }
  const report: BenchReport = {
    date: new Date().toISOString().slice(0, 10),
    machine: machineLine(),
    runs,
    content: from === undefined ? `Invented stories of seed ${seed}` : `Stories of ${from}`,
    contenders: Object.fromEntries(taking),
    measured,
  };
  const text = markdownReport(report);
  mkdirSync(request.out, { recursive: true });
  writeFileSync(join(request.out, 'report.md'), `${text}\n`);
  writeFileSync(join(request.out, 'report.json'), JSON.stringify(report, undefined, 2));
  writeFileSync(join(request.out, 'growth.svg'), growthPlot(report));
  return text;
}

function setUpAll(
  { only, cases, hugo, tell }: StoriesRequest,
  newsroom: BenchNewsroom,
  pictures: readonly Uint8Array[],
  folder: string,
): Contender[] {
  return Object.entries(contenders).flatMap(([name, setUp]) => {
    if (!only.includes(name)) return [];
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const able = setUp({ newsroom, pictures, folder: own, root: process.cwd(), hugo });
    const isWanted = (each: Case) =>
      cases.length === 0 || cases.some((words) => each.name.includes(words));
    if (typeof able !== 'string') return [{ ...able, cases: able.cases.filter(isWanted) }];
    tell(able);
    return [];
  });
}

/** Runs every case of every contender, in turn, so that other work of the machine meets all alike. */
async function measureAll(
  able: readonly Contender[],
  stories: number,
  runs: number,
  tell: (line: string) => void,
): Promise<Measured[]> {
  const all = able.flatMap(({ name, cases }) =>
    cases.map((each) => ({ contender: name, each, costs: new Array<Cost>() })),
  );
  for (let run = 0; run < runs; run += 1) {
    for (const { contender, each, costs } of all) {
      each.prepare(run);
      const cost = await measureProgram(each.commands, each.folder);
      costs.push(cost);
      tell(
        `${stories} stories, run ${run + 1}: ${contender}, ${each.name}: ${cost.seconds.toFixed(1)} s`,
      );
    }
  }
  return all.map(({ contender, each: { name, out }, costs }) => {
    return { stories, contender, name, costs, made: folderSize(out) };
  });
}
