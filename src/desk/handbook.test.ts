import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { memorySource } from '../content/file-source.ts';
import { loadNewsroom } from '../newsroom/load-newsroom.ts';
import { namedScripts } from '../tests/readme-claims.ts';
import { baseFiles, body, fields, storyFile } from '../tests/problems/base.ts';

const pages = ['for-reporters', 'for-editors'];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The example put over a sound newsroom: fields and text of its story, or another file. */
function filesOf(language: string, file: string | undefined, text: string) {
  if (file?.startsWith('entries/') === true)
    return {
      ...baseFiles,
      ...fields({ kind: 'kind: live' }),
      [storyFile.replace('article.mdx', file)]: text,
    };
  if (language === 'mdx') return { ...baseFiles, ...body(text) };
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
  const isEntities = text.startsWith('entities:');
  return {
    ...baseFiles,
    ...fields(isEntities ? { entities: text.trimEnd() } : { more: text.trimEnd() }),
  };
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
