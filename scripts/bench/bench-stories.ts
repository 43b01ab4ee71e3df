import { globSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatTable } from './format-table.ts';
import { measureProgram, type Cost } from './measure-program.ts';
import { median } from './median.ts';
import { writeAstroProject } from './write-astro-project.ts';
import { writeNewsroom } from './write-newsroom.ts';

/** How the benchmark of whole builds is run. */
export interface StoriesRequest {
  readonly stories: number;
  readonly seed: number;
  readonly runs: number;
}

const astro = 'node_modules/astro/bin/astro.mjs';

interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  readonly out: string;
  /** What it may have kept from an earlier run, so that every build is a full one. */
  readonly kept: readonly string[];
}

/**
 * Builds the same invented stories as a Nutgraf newsroom and as an ordinary Astro MDX collection,
 * in turn, each from nothing.
 *
 * @returns a table of medians
 */
export async function benchStories({ stories, seed, runs }: StoriesRequest): Promise<string> {
  const folder = resolve('.cache/bench/stories');
  const content = join(folder, 'content');
  const project = join(folder, 'astro');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeNewsroom(content, { stories, seed });
  await writeAstroProject(project, join(content, 'articles'));
  const contenders: readonly Contender[] = [
    {
      name: 'Nutgraf, whole site with search index',
      command: [
        'scripts/build.ts',
        ...['--content', content, '--out', join(folder, 'dist')],
        ...['--cache', join(folder, 'cache'), '--now', '2026-01-01T00:00:00Z'],
      ],
      out: join(folder, 'dist'),
      kept: [join(folder, 'cache')],
    },
    {
      name: 'Astro MDX collection, bare pages, no search',
      command: [astro, 'build', '--root', project],
      out: join(project, 'dist'),
      kept: [join(project, '.astro'), join(project, 'node_modules')],
    },
  ];
  const costs = contenders.map((): Cost[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, { command, out, kept }] of contenders.entries()) {
      for (const path of [out, ...kept]) await rm(path, { recursive: true, force: true });
      costs[index]?.push(await measureProgram(command, join(folder, 'cost.json')));
    }
  }
  return formatTable([
    ['', 'time', 'busy', 'peak memory', 'stories', 'pages'],
    ...contenders.map(({ name, out }, index) => rowOf(name, costs[index] ?? [], out, content)),
  ]);
}

function rowOf(name: string, costs: readonly Cost[], out: string, content: string): string[] {
  const medianOf = (part: keyof Cost): number => median(costs.map((cost) => cost[part]));
  const pages = globSync('**/*.html', { cwd: out }).length;
  const source = globSync('articles/**/article.mdx', { cwd: content }).length;
  return [
    name,
    `${medianOf('seconds').toFixed(1)} s`,
    `${medianOf('busySeconds').toFixed(1)} s`,
    `${Math.round(medianOf('megabytes'))} MB`,
    String(source),
    String(pages),
  ];
}
