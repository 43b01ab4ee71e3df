import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

/** What a run of a program cost. */
export interface Cost {
  readonly seconds: number;
  /** Peak of the resident memory of its main process. */
  readonly megabytes: number;
}

const hook = new URL('tell-peak-memory.mjs', import.meta.url).href;

/**
 * Runs a Node program and measures it from outside.
 *
 * @param command the script and its parameters
 * @param memoryFile a file that may be overwritten
 * @throws Error with the program’s last words if it fails
 */
export async function measureProgram(
  command: readonly string[],
  memoryFile: string,
): Promise<Cost> {
  const started = performance.now();
  await new Promise<void>((fulfil, reject) => {
    const child = spawn(process.execPath, ['--import', hook, ...command], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        NUTGRAF_PEAK_MEMORY: memoryFile,
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
  const kilobytes = Number(await readFile(memoryFile, 'utf8'));
  await rm(memoryFile);
  return { seconds, megabytes: kilobytes / 1024 };
}
