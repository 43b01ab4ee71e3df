import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';

const told = z.object({
  /** Peak of the resident memory of its main process. */
  megabytes: z.number(),
  /** Time that its main process kept processors busy: other work of the machine touches it less. */
  busySeconds: z.number(),
});

/** What a run of a program cost. */
export interface Cost extends z.output<typeof told> {
  /** Time from start to end. */
  readonly seconds: number;
}

const hook = new URL('tell-cost.mjs', import.meta.url).href;

/**
 * Runs a Node program and measures it from outside.
 *
 * @param command the script and its parameters
 * @param costFile a file that may be overwritten
 * @throws Error with the program’s last words if it fails
 */
export async function measureProgram(command: readonly string[], costFile: string): Promise<Cost> {
  const started = performance.now();
  await new Promise<void>((fulfil, reject) => {
    const child = spawn(process.execPath, ['--import', hook, ...command], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        NUTGRAF_COST_FILE: costFile,
      },
    });
    let said = '';
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) fulfil();
      else reject(new Error(`${command.join(' ')} failed:\n${said}`));
    });
  });
  const seconds = (performance.now() - started) / 1000;
  const cost = told.parse(JSON.parse(await readFile(costFile, 'utf8')));
  await rm(costFile);
  return { ...cost, seconds };
}
