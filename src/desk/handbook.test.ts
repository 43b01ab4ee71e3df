import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { memorySource } from '../content/file-source.ts';
import { loadNewsroom } from '../newsroom/load-newsroom.ts';
import { namedScripts } from '../tests/readme-claims.ts';
import { ownLimits } from '../text/limits.ts';
import { whatIsAtHand } from './new/at-hand.ts';
import { newKinds } from './new/new-kinds.ts';
import { baseFiles, body, fields, storyFile } from '../tests/problems/base.ts';

const pages = ['first-story', 'for-reporters', 'for-editors'];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const nothingAtHand = whatIsAtHand(
  { source: memorySource(baseFiles), folder: 'content', limits: ownLimits },
  Date.parse('2026-11-28T00:00:00Z'),
  'UTC',
);

/** The example put over a sound newsroom: fields and text of its story, or another file. */
function filesOf(language: string, file: string | undefined, text: string) {
  if (file?.startsWith('entries/') === true)
    return {
      ...baseFiles,
      ...fields({ kind: 'kind: live' }),
      [storyFile.replace('article.mdx', file)]: text,
    };
  if (language === 'mdx') return { ...baseFiles, ...body(text), ...offered(text) };
  if (file === 'annotations.yaml')
    return { ...baseFiles, [storyFile.replace('article.mdx', file)]: text };
  if (file === 'publication.yaml') {
    const own = new Set(text.match(/^\w+(?=:)/gmu));
    const others = (baseFiles[file] ?? '')
      .split(/^(?=\w)/mu)
      .filter((field) => !own.has(field.slice(0, field.indexOf(':'))));
    return { ...baseFiles, [file]: others.join('') + text };
  }
  if (file !== undefined) return { ...baseFiles, [file]: text };
  const own = (['entities', 'authors'] as const).find((field) => text.startsWith(`${field}:`));
  const folder = storyFile.replace('article.mdx', '');
  // Drawings stand for photographs, and everybody who is named is somebody.
  const drawn = text.trimEnd().replaceAll('.jpg', '.svg');
  const pictures = [...drawn.matchAll(/\.\/([\w-]+\.svg)/gu)].map(([, name = '']) => name);
  const people = [...text.matchAll(/person: ([\w-]+)/gu)].map(([, id = '']) => id);
  return {
    ...baseFiles,
    ...fields({ [own ?? 'more']: drawn }),
    ...Object.fromEntries(
      pictures.map((name) => [folder + name, baseFiles[`${folder}market.svg`] ?? '']),
    ),
    ...Object.fromEntries(
      people.map((id) => [`people/${id}.yaml`, `name: ${id}\ndescription: Reporter\n`]),
    ),
  };
}

/** The files that an example gives to readers: each is a PDF to the last byte that is looked at. */
function offered(text: string): Record<string, string> {
  const names = [...text.matchAll(/<Download src="\.\/([\w.-]+)"/gu)].map(([, name = '']) => name);
  const folder = storyFile.replace('article.mdx', '');
  return Object.fromEntries(names.map((name) => [folder + name, '%PDF-1.7\n']));
}

describe.each(pages)('the page %s', (page) => {
  const markdown = readFileSync(`src/handbook/${page}.md`, 'utf8');
  const examples = [...markdown.matchAll(/^```(mdx|yaml)(?: (\S+))?\n([\s\S]*?)^```$/gmu)];

  test('names commands that there are', () => {
    expect(namedScripts(markdown).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test.each(examples.map(([, language = '', file, text = '']) => [text, language, file] as const))(
    'has an example that is right: %s',
    async (text, language, file) => {
      const loaded = await loadNewsroom({
        root: '/',
        content: '/content',
        source: memorySource(filesOf(language, file, text)),
        now: Date.parse('2026-11-28T00:00:00Z'),
      });
      expect(loaded.status === 'broken' ? loaded.problems : []).toEqual([]);
    },
  );
});

const firstStory = readFileSync('src/handbook/first-story.md', 'utf8');
const annotated = storyFile.replace('article.mdx', 'annotations.yaml');

/** The text of the handbook's own story, as it was typed first. */
const [typed = '', beside = ''] = [...firstStory.matchAll(/^```text\n([\s\S]*?)^```$/gmu)]
  .slice(1)
  .map(([, text = '']) => text);

test.each([
  ['the text', body(typed), 'less-than-sign'],
  [
    'the text without its first mistake',
    body(typed.replace('<15%', 'less than 15%')),
    'unknown-entity',
  ],
  [
    'the annotation',
    { ...body(typed.replace('<15%', '15%').replace('alibabba', 'alibaba')), [annotated]: beside },
    'missing-target',
  ],
])('the first story is told of its mistakes in these words: %s', async (_what, files, name) => {
  const person = { 'people/mei-lin.yaml': 'name: Mei Lin\ndescription: Reporter\n' };
  const source = memorySource({ ...baseFiles, ...person, ...files });
  const now = Date.parse('2026-11-28T00:00:00Z');
  const loaded = await loadNewsroom({ root: '/', content: '/content', source, now });
  const problems = loaded.status === 'broken' ? loaded.problems : [];
  expect(problems.map((problem) => problem.name)).toEqual([name]);
  for (const { message, reason, fix } of problems)
    expect(firstStory).toContain(
      `  ${message}\n  Why it matters: ${reason}\n  What to do: ${fix}\n`,
    );
});

test('flags of the first story are those that questions have', () => {
  const known = new Set(
    [...newKinds.values()].flatMap((kind) => kind.questions(nothingAtHand).map(({ flag }) => flag)),
  );
  const flags = [...firstStory.matchAll(/ --([a-z-]+)/gu)].map(([, flag = '']) => flag);
  expect(flags.filter((flag) => flag !== 'set-aside' && !known.has(flag))).toEqual([]);
});
