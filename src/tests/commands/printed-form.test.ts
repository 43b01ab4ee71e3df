import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readOptions } from '../../../scripts/read-options.ts';
import { plantedFolder } from '../support/planted-folder.ts';
import { runCommand } from './run-command.ts';

/** What takes a terminal or a log for its own, if it is printed as it is. */
const hostile = 'x\u001b[31m\n::error::forged\nBuilt 9 stories into dist/.\u202E';

const publication = 'name: Post\ntagline: "\\u001b[31m\\u202e"\nurl: https://a.example\n';

/** The files that a newsroom’s npm scripts start, from `scripts/`. */
const commands = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?:desk\/)?(?!kill-builds|test\b)[\w-]+(?<!\.test)\.ts$/u.test(file),
);

function planted(): string {
  return plantedFolder({
    'content/publication.yaml': publication,
    'content/people/\u001b[2J\n::error::forged.yaml': 'name: A\n',
    'content/articles/2019/a\u202Eb/article.mdx': '---\ntitle: "a\u202Eb"\n---\n\nA {b\u0007}.\n',
    'content/pages/a.mdx': `---\ntitle: A\ncolour\u2028: b\n---\n\nB.\n`,
    'content/articles/2019/c/annotations.yaml': `annotations:\n  - id: ${hostile}\n`,
  });
}

/** What is wrong with each is found by its own code, so each is started: these as processes of their own. */
test.each<[script: string, parameters: readonly string[]]>([
  ['build.ts', ['--now', hostile]],
  ['build.ts', ['--untrustd']],
  ['build.ts', ['--out', 'new', '--content', '<content>', '--cache', 'new-cache']],
  ['dev.ts', ['--port', '99999']],
  ['bench.ts', [hostile]],
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
  expect(told.status, said).not.toBe(0);
  expectHarmless(said);
});

test.each<[script: string, parameters: readonly string[]]>([
  ['serve.ts', ['--port', '1e3']],
  ['annotations.ts', ['--check', '--content', '<content>']],
  ['desk/new.ts', [hostile]],
  ['desk/check.ts', ['--content', '<content>']],
  ['desk/preview.ts', ['a-story', '--content', '<content>']],
])('%s %j prints nothing of the kind either', async (script, parameters) => {
  const content = join(planted(), 'content');
  const all = parameters.map((each) => each.replace('<content>', content));
  const { status, said } = await runCommand(script, all);
  expect(status === 0, said).toBe(parameters.includes('--check'));
  expectHarmless(said);
});

/** Every command reads its flags in the same way, and refuses the same there. */
test.each<[parameters: readonly string[]]>([
  [['--now', hostile]],
  [['--out', hostile]],
  [['--content', hostile]],
  [['--cache', hostile]],
  [['--port', hostile]],
  [[`--${hostile}`]],
  [[hostile]],
  [['a-story', hostile]],
  [['--out']],
  [['--fromat', 'json']],
  [['--content=x\u202Ey']],
])('the flags %j are refused in one line that moves no cursor', (parameters) => {
  expectHarmless(saidOfFlags(parameters));
});

test('every command that has flags reads them so', () => {
  const unread = commands.filter((file) => {
    const source = readFileSync(join('scripts', file), 'utf8');
    return /process\.argv|parseArgs/u.test(source) && !/readOptions|refuseHidden/u.test(source);
  });
  expect(unread).toEqual([]);
});

function expectHarmless(said: string): void {
  expect(said.trim()).not.toBe('');
  expect(said).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
  expect(said).not.toMatch(/^\s*(?:::|Built|##\w*\[)/mu);
  expect(said).not.toContain('    at ');
}

/** What is printed of flags before the process ends with 3. */
function saidOfFlags(parameters: readonly string[]): string {
  const before = process.argv;
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const ended = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${String(code)}`);
  });
  process.argv = ['node', 'command.ts', ...parameters];
  try {
    const flag = { type: 'string' } as const;
    const options = { now: flag, out: flag, content: flag, cache: flag, port: flag, format: flag };
    expect(() => readOptions({ options, allowPositionals: true })).toThrow('ended with 3');
    return printed.mock.calls.flat().map(String).join('\n');
  } finally {
    process.argv = before;
    printed.mockRestore();
    ended.mockRestore();
  }
}
