import { cpus, platform, totalmem } from 'node:os';
import { median } from '../measuring/median.ts';
import type { Cost } from '../measuring/measure-program.ts';
import type { FolderSize } from '../measuring/folder-size.ts';

/** All runs of one case of one contender at one size. */
export interface Measured {
  readonly stories: number;
  readonly contender: string;
  readonly name: string;
  readonly costs: readonly Cost[];
  readonly made: FolderSize;
}

/** What a run of the benchmark found, for people, programs and the plot. */
export interface BenchReport {
  readonly date: string;
  readonly machine: string;
  readonly runs: number;
  readonly content: string;
  /** What each contender is, by its name. */
  readonly contenders: Readonly<Record<string, string>>;
  readonly measured: readonly Measured[];
}

/** The machine on which the benchmark runs, in a line. */
export function machineLine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `${platform()}, ${cpus().length} × ${model}, ${memory} GB, Node ${process.versions.node}`;
}

/** The median of one part of the costs. */
export function medianOf(
  { costs }: Measured,
  part: 'seconds' | 'busySeconds' | 'megabytes',
): number {
  return median(costs.map((cost) => cost[part]));
}

/** Medians of the seconds of each stage, in the order in which the stages were told. */
export function stageMedians({ costs }: Measured): readonly (readonly [string, number])[] {
  const names = new Set(costs.flatMap(({ stages }) => Object.keys(stages)));
  return [...names].map((name) => [
    name,
    median(costs.flatMap(({ stages }) => stages[name] ?? [])),
  ]);
}
