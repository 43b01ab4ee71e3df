import { readFileSync } from 'node:fs';
import { listFiles } from '../list-files.ts';

const house = /^src\/(?!tests\/).*(?<!\.test)\.ts$/u;

/** A name right after `name:`, or the two names of a choice. */
const nameInCode = /\bname:\s*(?:[^'\n]*\?\s*)?'([a-z]+(?:-[a-z]+)*)'(?:\s*:\s*'([a-z-]+)')?/gu;

/** Names of problems that a source can report: those that stand beside a reason and a fix. */
export function problemNamesIn(source: string): string[] {
  if (!/\breason\b/u.test(source) || !/\bfix\b/u.test(source)) return [];
  return [...source.matchAll(nameInCode)].flatMap(([, name, other]) =>
    [name, other].filter((one) => one !== undefined),
  );
}

/** The name of every problem that the code can report, each once. */
export function problemNames(): string[] {
  const names = listFiles()
    .filter((path) => house.test(path))
    .flatMap((path) => problemNamesIn(readFileSync(path, 'utf8')));
  return [...new Set(names)].sort();
}
