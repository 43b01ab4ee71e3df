import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadNewsroom } from '../../../src/newsroom/load-newsroom.ts';
import { formatProblems } from '../../../src/problems/format-problems.ts';
import { plant, plantedFolder } from '../../../src/tests/support/planted-folder.ts';
import { writeNewsroom } from '../projects/write-newsroom.ts';
import type { BenchNewsroom } from './bench-newsroom.ts';
import { inventedNewsroom } from './invented-newsroom.ts';
import { readMarkdown } from './read-markdown.ts';

/** Loads a newsroom as a build does; what is wrong with it, if it is broken. */
async function load(newsroom: BenchNewsroom) {
  const root = plantedFolder();
  const content = join(root, 'content');
  writeNewsroom(content, newsroom, []);
  return loadNewsroom({ root, content, now: Date.parse('2026-02-01T00:00:00Z') });
}

test('an invented newsroom has annotations of all kinds, updates and pictures', () => {
  const { stories } = inventedNewsroom(200, 1);
  const kinds = new Set(stories.flatMap(({ annotations }) => annotations.map(({ kind }) => kind)));
  const expected = ['attribution', 'definition', 'entity', 'factcheck', 'note', 'source'];
  expect([...kinds].sort()).toEqual(expected);
  const inlines = stories.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'paragraph' ? block.inlines : [])),
  );
  const pieces = new Set(inlines.map((piece) => piece.is));
  expect([...pieces].sort()).toEqual(['footnote', 'link', 'money', 'name', 'note', 'words']);
  expect(stories.some(({ updates }) => updates.some(({ kind }) => kind === 'correction'))).toBe(
    true,
  );
  expect(stories.some(({ picture }) => picture !== undefined)).toBe(true);
});

test('the same seed gives the same newsroom, another one another', () => {
  expect(inventedNewsroom(20, 1)).toEqual(inventedNewsroom(20, 1));
  expect(inventedNewsroom(20, 1)).not.toEqual(inventedNewsroom(20, 2));
});

test('a build takes an invented newsroom as it is', async () => {
  const loaded = await load(inventedNewsroom(60, 3));
  expect(loaded.status === 'broken' ? formatProblems(loaded.problems) : '').toBe('');
});

const markdown: Readonly<Record<string, string>> = {
  'posts/first.md': `---
title: "First: a \\"quoted\\" title"
date: 2020-03-04
tags: [Ports, "C++", ports]
author: { name: Ada Reed }
categories: Trade
---

# A heading

Words with {braces}, a < b, *stars*, [a link](https://example.org/a_b) and {{< shortcode >}}.

![a picture](x.png)

- one
- two: <b>bold</b>

\`\`\`js
const { a } = b;
\`\`\`
`,
  'second.mdx': `import Chart from './Chart.astro'

export is a word here.

1. not www.example.org
`,
  'no-words.md': '---\ntitle: Empty\n---\n',
  'broken.md': '---\ntitle: [unclosed\n---\n\nStill a text.\n',
};

test('a build takes a folder of Markdown, whatever is in it', async () => {
  const folder = plantedFolder();
  plant(folder, markdown);
  const newsroom = readMarkdown(folder, 100);
  expect(newsroom.stories.map(({ title }) => title)).toEqual([
    'broken 1',
    'First: a "quoted" title',
    'second 4',
  ]);
  expect(newsroom.entities.map(({ name }) => name)).toEqual(['Ports', 'C++']);
  const loaded = await load(newsroom);
  expect(loaded.status === 'broken' ? formatProblems(loaded.problems) : '').toBe('');
  if (loaded.status === 'broken') return;
  const story = loaded.newsroom.storyById.get('first-3');
  expect(story?.story.blocks.map(({ text }) => text)).toEqual([
    'A heading',
    'Words with {braces}, a < b, stars, a link and .',
    'one',
    'two: bold',
    'const { a } = b;',
  ]);
});
