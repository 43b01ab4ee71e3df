import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { createCodeHighlighter } from '../../story/body/code-highlighter.ts';
import { parseDeclarative } from '../../story/syntax/parse-declarative.ts';
import { prepareStory, type StoryServices } from '../../story/prepare-story.ts';
import { toBody } from '../../story/body/to-body.ts';
import { englishWords } from '../support/english-words.ts';
import { comparableBody } from './comparable-body.ts';
import { comparableHtml } from './comparable-html.ts';
import { referenceTree } from './reference-tree.ts';

const folder = new URL('fixtures/gfm/', import.meta.url);
const cases = readdirSync(folder).sort();
const services: StoryServices = {
  highlight: await createCodeHighlighter(['js', 'css', 'json', 'text']),
  resolveLink: (scheme, id) => ({ href: `/${scheme}/${id}/` }),
  words: englishWords,
};

/** Everything that readers, feeds and annotations take from a story. */
function read(root: Root, source: string) {
  const prepared = prepareStory(root, 'declarative', services, source);
  return {
    blocks: prepared.blocks.map(({ id, text, kind }) => ({ id, text, kind })),
    outline: prepared.outline,
    footnotes: prepared.footnotes.map((note) => ({ ...note, html: comparableHtml(note.html) })),
    wordCount: prepared.wordCount,
    problems: prepared.problems.map(({ name, line, column }) => `${line}:${column} ${name}`),
    body: comparableBody(toBody(prepared.root)),
  };
}

function readNative(source: string) {
  const parsed = parseDeclarative(source);
  if (parsed.status === 'broken') throw new Error(JSON.stringify(parsed.problems));
  return read(parsed.tree, source);
}

async function readReference(source: string) {
  return read(await referenceTree(source), source);
}

describe.each(cases)('%s', (name) => {
  const source = readFileSync(new URL(name, folder), 'utf8');

  test('is the same through both doors', async () => {
    expect(readNative(source)).toEqual(await readReference(source));
  });

  test('is the same from Windows, which ends its lines with two characters', async () => {
    const windows = source.replaceAll('\n', '\r\n');
    expect(readNative(source)).toEqual(await readReference(windows));
  });
});

test('there are enough cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25);
});
