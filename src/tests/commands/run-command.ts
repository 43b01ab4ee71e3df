import { resolve } from 'node:path';
import { vi } from 'vitest';

export interface Told {
  readonly status: number | string | null | undefined;
  readonly stdout: string;
  /** All that was printed, in its order. */
  readonly said: string;
}

class Ended extends Error {}

let turn = 0;

/**
 * Runs a command in this process, where most of what it needs is loaded already; what it prints and how
 * it ends is kept from the tests.
 *
 * @param script its file in `scripts/`
 * @param environment what it finds there besides
 */
export async function runCommand(
  script: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const before = { argv: process.argv, exitCode: process.exitCode };
  let [stdout, said] = ['', ''];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text: unknown) => {
      stdout += `${String(text)}\n`;
      said += `${String(text)}\n`;
    }),
    vi.spyOn(console, 'error').mockImplementation((text: unknown) => {
      said += `${String(text)}\n`;
    }),
    ...[process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        said += text.toString();
        return true;
      }),
    ),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      process.exitCode = code;
      throw new Ended();
    }),
  ];
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  process.argv = ['node', script, ...parameters];
  process.exitCode = 0;
  turn += 1;
  try {
    // A module runs once: with another address it is another one, and what it imports is the same.
    await import(`${resolve('scripts', script)}?turn=${turn}`).catch((error: unknown) => {
      if (!(error instanceof Ended)) throw error;
    });
    return { status: process.exitCode, stdout, said };
  } finally {
    process.argv = before.argv;
    process.exitCode = before.exitCode;
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
