import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadNewsroom } from '../../../src/newsroom/load-newsroom.ts';
import { documentSlug, writeCollection } from './write-collection.ts';

const root = mkdtempSync(join(tmpdir(), 'nutgraf-collection-'));

afterAll(() => {
  rmSync(root, { recursive: true });
});

const texts = [
  'Plain words.',
  'import duties rose',
  '1. not a list, <b>not bold</b>, {not code}, *not* _emphasis_',
  '# no heading | no | table',
  'https://example.org/ and a_b@example.org [^1] C:\\Users ~~kept~~',
  '- a dash; "quotes" & <!-- signs -->',
];

it('shows every document as it was written', async () => {
  const documents = texts.map((text, index) => ({ _id: `d${index}`, title: text, text }));
  const content = join(root, 'content');
  writeCollection({ documents, queries: [], judgments: new Map() }, content);
  const loaded = await loadNewsroom({ root, content, now: Date.parse('2026-02-01T00:00:00Z') });
  expect(loaded).toMatchObject({ status: 'sound' });
  if (loaded.status !== 'sound') return;
  for (const [index, text] of texts.entries()) {
    const story = loaded.newsroom.storyById.get(documentSlug(index));
    expect(story?.story.blocks.map((block) => block.text)).toEqual([text]);
  }
});
