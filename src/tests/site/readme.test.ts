import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';

const readme = readFileSync('README.md', 'utf8');

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
    cpSync('content', content, { recursive: true });
    writeFileSync(join(content, 'people/ada-example.yaml'), sample('yaml'));
    mkdirSync(join(content, 'articles/2026/a-first-story'));
    writeFileSync(join(content, 'articles/2026/a-first-story/article.mdx'), sample('mdx'));
    const loaded = await loadNewsroom({ root: folder, content, now: 0 });
    expect(loaded).toMatchObject({ status: 'sound' });
    if (loaded.status !== 'sound') return;
    const story = loaded.newsroom.storyById.get('a-first-story');
    expect(story?.href).toBe('/2026/11/22/a-first-story/');
    expect(story?.mentions.map(({ id }) => id)).toEqual(['kaola']);
    expect(story?.story.body.map(({ type }) => type)).toEqual(['html', 'KeyPoints']);
  });
});
