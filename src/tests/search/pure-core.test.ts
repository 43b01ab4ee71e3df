import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../list-files.ts';
import { readImports } from '../read-imports.ts';

const importsOf = (path: string) =>
  readImports(path, readFileSync(path, 'utf8')).filter(({ typeOnly }) => !typeOnly);

/** Every file of `src/search` that runs in the browser. */
function browserCore(): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (path: string) => {
    for (const { specifier } of importsOf(path)) {
      const target = posix.join(posix.dirname(path), specifier);
      if (!target.startsWith('src/search/') || reached.has(target)) continue;
      reached.add(target);
      follow(target);
    }
  };
  listFiles()
    .filter((path) => path.startsWith('src/browser/search/') && !path.endsWith('.test.ts'))
    .forEach(follow);
  return reached;
}

test('what search runs in the browser has no machine, no framework and no newsroom', () => {
  const core = [...browserCore()];
  expect(core).toContain('src/search/find-results.ts');
  const foreign = core.flatMap((path) =>
    importsOf(path)
      .map(({ specifier }) => specifier)
      .filter((specifier) => !/^\.\/|^\.\.\/model\//u.test(specifier))
      .map((specifier) => `${path}: ${specifier}`),
  );
  expect(foreign).toEqual([]);
});
