import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantedFolder } from '../support/planted-folder.ts';

/** What takes a terminal or a log for its own, if it is printed as it is. */
const hostile = 'x\u001b[31m\n::error::forged\nBuilt 9 stories into dist/.\u202E';

const publication = 'name: Post\ntagline: "\\u001b[31m\\u202e"\nurl: https://a.example\n';

function planted(): string {
  return plantedFolder({
    'content/publication.yaml': publication,
    'content/people/\u001b[2J\n::error::forged.yaml': 'name: A\n',
    'content/articles/2019/a\u202Eb/article.mdx': '---\ntitle: "a\u202Eb"\n---\n\nA {b\u0007}.\n',
    'content/pages/a.mdx': `---\ntitle: A\ncolour\u2028: b\n---\n\nB.\n`,
    'content/articles/2019/c/annotations.yaml': `annotations:\n  - id: ${hostile}\n`,
  });
}

test.each<[script: string, parameters: readonly string[]]>([
  ['build.ts', ['--now', hostile]],
  ['build.ts', ['--out', hostile]],
  ['build.ts', ['--content', hostile]],
  ['build.ts', ['--cache', hostile]],
  ['build.ts', [`--${hostile}`]],
  ['build.ts', [hostile]],
  ['build.ts', ['--untrustd']],
  ['build.ts', ['--out']],
  ['build.ts', ['--out', 'new', '--content', '<content>', '--cache', 'new-cache']],
  ['serve.ts', ['--out', hostile]],
  ['serve.ts', ['--port', hostile]],
  ['serve.ts', ['--port', '1e3']],
  ['dev.ts', ['--port', '99999']],
  ['dev.ts', ['--content', hostile]],
  ['annotations.ts', [hostile]],
  ['annotations.ts', ['--check', '--content', '<content>']],
  ['bench.ts', [hostile]],
  ['desk/new.ts', [hostile]],
  ['desk/check.ts', [hostile]],
  ['desk/check.ts', ['--content', '<content>']],
  ['desk/check.ts', ['--fromat', 'json']],
  ['desk/preview.ts', ['a-story', '--content', '<content>']],
  ['desk/schedule.ts', [hostile]],
  ['desk/cms.ts', [hostile]],
  ['desk/report.ts', ['--now', hostile]],
])('%s %j prints nothing that moves a cursor or forges a line', (script, parameters) => {
  const folder = planted();
  const places: Readonly<Record<string, string>> = {
    '<content>': join(folder, 'content'),
    new: join(folder, 'out'),
    'new-cache': join(folder, 'cache'),
  };
  const told = spawnSync(
    process.execPath,
    [`scripts/${script}`, ...parameters.map((each) => places[each] ?? each)],
    { encoding: 'utf8', input: '', timeout: 50_000 },
  );
  const said = told.stdout + told.stderr;
  expect(told.status === 0, said).toBe(parameters.includes('--check'));
  expect(said.trim()).not.toBe('');
  expect(said).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
  expect(said).not.toMatch(/^\s*(?:::|Built|##\w*\[)/mu);
  expect(said).not.toContain('    at ');
});
