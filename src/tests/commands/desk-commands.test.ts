/** What hurried people type at the desk, and what they are told. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { baseFiles, storyFile } from '../problems/base.ts';
import { plantedFolder } from '../support/planted-folder.ts';
import { runCommand, type Told } from './run-command.ts';

const page = baseFiles['pages/about.mdx'] ?? '';

function newsroom(changed: Readonly<Record<string, string>> = {}): string {
  const files = Object.entries({ ...baseFiles, ...changed });
  return plantedFolder(
    Object.fromEntries(files.map(([path, text]) => [join('content', path), text])),
  );
}

async function run(
  folder: string,
  command: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const [script = '', ...parameters] = command.replaceAll('<here>', folder).split(' ');
  const all = [...parameters, '--content', join(folder, 'content')];
  return await runCommand(`desk/${script}.ts`, all, environment);
}

test.each([
  ['its name', 'about'],
  ['its file', 'content/pages/about.mdx'],
])(
  'one page is checked by %s: what is wrong with it, and what an editor would say',
  async (_, asked) => {
    const folder = newsroom({ 'pages/about.mdx': `${page}\nTwo  spaces, [a link](story:nope).\n` });
    const { status, said } = await run(folder, `check ${asked} --cache <here>/cache`);
    expect(said).toContain('unknown-story');
    expect(said).toContain('double-space');
    expect(said).toContain('1 problem, 1 piece of advice');
    expect(status).toBe(1);
  },
);

test.each([
  ['its name', 'kaola-deal'],
  ['its folder', 'content/articles/2019/kaola-deal/'],
  ['its file', `content/${storyFile}`],
])('a story whose fields cannot be read is known by %s, and told why', async (_, asked) => {
  const broken = (baseFiles[storyFile] ?? '').replace(/title: .*/u, 'title: [');
  const folder = newsroom({ [storyFile]: broken });
  const { status, said } = await run(folder, `check ${asked} --cache <here>/cache`);
  expect(said).toContain('yaml-bracket');
  expect(status).toBe(1);
});

test('a name that nothing has is told with the one that was meant', async () => {
  const { status, said } = await run(newsroom(), 'check kaola-dael --cache <here>/cache');
  expect(said).toBe('There is no story or page called “kaola-dael”. Did you mean kaola-deal?\n');
  expect(status).toBe(3);
});

test('a report for machines is whole, also when something was mended', async () => {
  const folder = newsroom({ 'pages/about.mdx': `${page}\nTwo  spaces.\n` });
  const { stdout, said } = await run(folder, 'check --fix --format json --cache <here>/cache');
  expect(z.object({ told: z.array(z.unknown()) }).parse(JSON.parse(stdout)).told).toEqual([]);
  expect(said).toContain('1 mended');
  expect(readFileSync(join(folder, 'content/pages/about.mdx'), 'utf8')).toContain('\nTwo spaces.');
});

test('flags that npm kept to itself are told, and nothing is done without them', async () => {
  const kept = { npm_config_fix: 'true', npm_lifecycle_event: 'check' };
  const { status, said } = await run(newsroom(), 'check --cache <here>/cache', kept);
  expect(said).toContain('npm run check -- --fix');
  expect(status).toBe(3);
  const title = { npm_config_title: 'A headline', npm_lifecycle_event: 'new' };
  const { said: told } = await run(newsroom(), 'new story', title);
  expect(told).toContain('npm run new -- --title');
});

test('the page to write on replaces nothing but its like', async () => {
  const folder = newsroom({ '../page/precious.txt': 'precious' });
  for (const out of ['content', 'page', '']) {
    const { status, said } = await run(folder, `cms --out <here>/${out}`);
    expect(said).toContain('all that would be lost');
    expect(status).toBe(3);
  }
  expect(existsSync(join(folder, 'content/publication.yaml'))).toBe(true);
  expect(readFileSync(join(folder, 'page/precious.txt'), 'utf8')).toBe('precious');
  for (const turn of ['first', 'again'])
    expect((await run(folder, 'cms --out <here>/new')).status, turn).toBe(0);
});

test.each([
  ['cms --backend gihub', 'There is no backend “gihub”. Write one of github, gitlab, gitea'],
  ['cms --repo https://github.com/a/b', 'write the owner and the name of the repository'],
  ['schedule --now tomorrow', '--now has to be a date and a time with its zone.'],
  ['report --now tomorrow', '--now has to be a date and a time with its zone.'],
  ['check kaola-deal about', 'Give one story or page, or none for all of them.'],
])('%s is refused', async (command, words) => {
  const { status, said } = await run(newsroom(), command);
  expect(said).toContain(words);
  expect(status).toBe(3);
});
