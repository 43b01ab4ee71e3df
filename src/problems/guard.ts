import type { ProblemLog } from './problem-log.ts';

/**
 * Does a piece of work on one file. If it fails in a way that nobody foresaw, that is one more
 * problem of the file, and the problems of all others are told all the same.
 *
 * @returns what the work gives; `undefined` if it failed
 */
export function guarded<Value>(
  file: string,
  log: ProblemLog,
  work: () => Value,
): Value | undefined {
  try {
    return work();
  } catch (error) {
    const says = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    log.addAt(
      file,
      { line: 1, column: 1 },
      {
        name: 'unforeseen',
        message: `Nutgraf itself failed on this file (${says}).`,
        reason: 'It is a fault of the program, which should have said what is wrong with the file.',
        fix: 'Take out what you added last, and report the fault with this file.',
      },
    );
    return undefined;
  }
}
