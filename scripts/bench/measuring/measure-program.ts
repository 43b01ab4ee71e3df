import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { watchTree } from './watch-tree.ts';

/** What a run of some programs cost. */
export interface Cost {
  /** Time from start to end. */
  readonly seconds: number;
  /** Time that all their processes kept processors busy: other work of the machine touches it less. */
  readonly busySeconds: number;
  /** The most memory that all their processes had at one time. */
  readonly megabytes: number;
  /** Seconds of each stage that a program told of by `performance.measure`, by its name. */
  readonly stages: Readonly<Record<string, number>>;
}

const stages = z.record(z.string(), z.number());
const hook = new URL('tell-stages.mjs', import.meta.url).href;

/**
 * Runs programs, one after the other, and measures them from outside, with all that they start.
 *
 * @param commands each a program and its parameters
 * @param folder in which they run
 * @throws Error with the last words of a program that fails
 */
export async function measureProgram(
  commands: readonly (readonly string[])[],
  folder = process.cwd(),
): Promise<Cost> {
  const costs: Cost[] = [];
  for (const command of commands) costs.push(await measureOne(command, folder));
  const sum = (part: 'seconds' | 'busySeconds'): number =>
    costs.reduce((total, cost) => total + cost[part], 0);
  return {
    seconds: sum('seconds'),
    busySeconds: sum('busySeconds'),
    megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
    stages: Object.fromEntries(costs.flatMap((cost) => Object.entries(cost.stages))),
  };
}

async function measureOne(
  [program = '', ...parameters]: readonly string[],
  cwd: string,
): Promise<Cost> {
  const scratch = await mkdtemp(join(tmpdir(), 'nutgraf-bench-'));
  const told = join(scratch, 'stages.json');
  const started = performance.now();
  let seconds = 0;
  const use = await new Promise<ReturnType<ReturnType<typeof watchTree>>>((fulfil, reject) => {
    const child = spawn(program, parameters, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        NODE_OPTIONS: `--import=${hook}`,
        NUTGRAF_STAGES_FILE: told,
      },
    });
    const end = watchTree(child.pid ?? -1);
    let said = '';
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', () => {
      seconds = (performance.now() - started) / 1000;
    });
    child.on('close', (status) => {
      const used = end();
      if (status === 0) fulfil(used);
      else reject(new Error(`${[program, ...parameters].join(' ')} failed:\n${said}`));
    });
  });
  const found = existsSync(told) ? stages.parse(JSON.parse(readFileSync(told, 'utf8'))) : {};
  rmSync(scratch, { recursive: true });
  const { busySeconds, peakBytes } = use;
  return { seconds, busySeconds, megabytes: peakBytes / 2 ** 20, stages: found };
}
