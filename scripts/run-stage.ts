import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Counts } from './count-results.ts';
import type { Stage } from './test-stages.ts';

export interface StageResult {
  counts: Counts;
  /** All that the stage printed. */
  output: string;
  seconds: number;
}

/** What Node compiles is kept, as commands keep it: most stages start it again and again. */
const compiled = { NODE_COMPILE_CACHE: resolve('.cache/compiled') };

// A stage writes into a pipe, so it cannot see by itself whether colours are wanted.
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

/** Runs a stage to its end and counts its tests. A stage that fails is a result, not an error. */
export async function runStage(stage: Stage): Promise<StageResult> {
  const { report } = stage;
  if (report !== undefined) {
    await mkdir(dirname(report.path), { recursive: true });
    await rm(report.path, { force: true });
  }
  const started = performance.now();
  const { succeeded, output } = await runNode(stage);
  const seconds = (performance.now() - started) / 1000;
  const counted = report === undefined ? undefined : await readCounts(report);
  return { counts: judge(succeeded, counted), output, seconds };
}

/**
 * Joins what the exit status says with what the report counted: a stage without a report is one
 * test, and a stage that failed has at least one failed test, whatever its report says.
 */
export function judge(succeeded: boolean, counted: Counts | undefined): Counts {
  if (counted === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!succeeded && counted.failed === 0) return { ...counted, failed: 1 };
  return counted;
}

/** A report that is missing or unreadable counts as one failed test. */
async function readCounts({ path, count }: NonNullable<Stage['report']>): Promise<Counts> {
  try {
    return count(await readFile(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runNode({ command, environment }: Stage) {
  return new Promise<{ succeeded: boolean; output: string }>((fulfil) => {
    const chunks: Buffer[] = [];
    const end = (succeeded: boolean, last = '') => {
      fulfil({ succeeded, output: Buffer.concat(chunks).toString() + last });
    };
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...compiled,
        ...colours,
        ...environment,
      },
    });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      end(false, error.message);
    });
    child.on('close', (status) => {
      end(status === 0);
    });
  });
}
