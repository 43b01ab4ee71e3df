import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const program = fileURLToPath(new URL('bundle-process.ts', import.meta.url));
const names = z.array(z.string());

/**
 * Makes a renderer as `bundleRenderer` does, in a process of its own: a bundler takes some 500 MB, which
 * go with it. Stories with code of their own cannot come into it, as only this process knows them.
 *
 * @param signal ends it
 * @returns the files outside of `src/` and of packages that came into it, absolute
 * @throws Error with what the process said, if something cannot be bundled
 */
export function bundleApart(
  root: string,
  folder: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  return new Promise((fulfil, reject) => {
    const child = fork(program, [root, folder], {
      execArgv: [],
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      ...(signal !== undefined && { signal }),
    });
    let said = '';
    let inputs: readonly string[] | undefined;
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
    child.on('message', (message) => {
      inputs = names.safeParse(message).data;
    });
    child.on('error', reject);
    child.on('close', () => {
      if (inputs === undefined) reject(new Error(`The renderer could not be made:\n${said}`));
      else fulfil(inputs);
    });
  });
}
