import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { baseFiles } from '../problems/base.ts';
import { writeNewsroom } from '../problems/load-broken.ts';

const readme = readFileSync('README.md', 'utf8');

/** The section that the README's story is in; Kaola, which it names, is in the sound newsroom. */
const section = `  - id: newsroom
    title: Newsroom
    description: How it is made.
`;

/** The first code block of a language in the README, without its indentation. */
function sample(language: string): string {
  const match = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'mu').exec(readme);
  if (match === null) throw new Error(`The README has no ${language} block.`);
  return (match[2] ?? '').replaceAll(new RegExp(`^${match[1] ?? ''}`, 'gmu'), '');
}

describe('the first story of the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-readme-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is published as written', async () => {
    const content = join(folder, 'content');
    const publication = baseFiles['publication.yaml'] ?? '';
    writeNewsroom(content, {
      'publication.yaml': publication.replace('sections:\n', `sections:\n${section}`),
      'people/ada-example.yaml': sample('yaml'),
      'articles/2026/a-first-story/article.mdx': sample('mdx'),
    });
    const loaded = await loadNewsroom({
      root: folder,
      content,
      now: Date.parse('2026-12-01T00:00:00Z'),
    });
    expect(loaded).toMatchObject({ status: 'sound' });
    if (loaded.status !== 'sound') return;
    const story = loaded.newsroom.storyById.get('a-first-story');
    expect(story?.href).toBe('/2026/11/22/a-first-story/');
    expect(story?.mentions.map(({ id }) => id)).toEqual(['kaola']);
    expect(story?.story.body.map(({ type }) => type)).toEqual(['html', 'KeyPoints']);
  });
});
