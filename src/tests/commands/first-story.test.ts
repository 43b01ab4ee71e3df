/** What the handbook shows of the terminal is what the terminal says, word for word. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { baseFiles } from '../problems/base.ts';
import { plantedFolder } from '../support/planted-folder.ts';

const page = readFileSync('src/handbook/first-story.md', 'utf8');
const blocks = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gmu)].map(([, text = '']) => text);

/** The commands of the page that begin something, each as its words. */
const commands = [...page.matchAll(/^npm run new -- (.*)$/gmu)].map(([, line = '']) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
);

const script = resolve('scripts/desk/new.ts');

function typed(folder: string, command: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, ...command, '--now', '2026-11-28T02:00:00Z'],
    { cwd: folder, encoding: 'utf8', input: '', timeout: 50_000 },
  );
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

/** Every block that begins with the same words as something that was printed. */
function shown(said: string): string {
  const [first = ''] = said.split('\n');
  return blocks.find((block) => block.startsWith(first)) ?? 'The page does not show it.';
}

test('a person, a story with its picture, a correction and a newsroom are begun in these words', async () => {
  const settings = (baseFiles['publication.yaml'] ?? '').replaceAll('business', 'deals');
  const files = Object.entries({ ...baseFiles, 'publication.yaml': settings }).map(
    ([path, text]) =>
      [join('content', path), text.replace('section: business', 'section: deals')] as const,
  );
  const folder = plantedFolder(Object.fromEntries(files));
  const size = { width: 2400, height: 1600, channels: 3, background: '#7a8' } as const;
  const picture = await sharp({ create: size }).jpeg().toBuffer();
  writeFileSync(join(folder, 'IMG 1234.JPG'), picture);
  const [person, story, update, newsroom, ...others] = commands;
  expect(others).toEqual([]);
  expect(typed(folder, person)).toContain('Wrote content/people/mei-lin.yaml\n');

  const begun = typed(folder, story);
  expect(begun).toBe(shown(begun));

  const file = join(folder, 'content/articles/2026/kaola-opens-its-doors-in-lisbon/article.mdx');
  const [head = ''] = readFileSync(file, 'utf8')
    .replace(/^draft: .*\n/mu, '')
    .split('\n---\n');
  writeFileSync(file, `${head}\n---\n\nKaola opened a shop in Lisbon on Saturday.\n`);
  const corrected = typed(folder, update);
  expect(corrected).toBe(shown(corrected));

  const founded = typed(folder, newsroom);
  const [written = ''] = shown(founded).split('\n\n');
  expect(founded.startsWith(`${written}\n\nNext:\n`)).toBe(true);
}, 60_000);
