import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`;

const collections = (articles: string): string => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: ${JSON.stringify(articles)},
      pattern: '**/article.mdx',
      generateId: ({ entry }) => entry.split('/').at(-2),
    }),
  }),
};
`;

const index = `---
import { getCollection } from 'astro:content';
const stories = await getCollection('articles');
---
<html lang="en"><head><meta charset="utf-8" /><title>Stories</title></head><body>
<ul>{stories.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul>
</body></html>
`;

const story = `---
import { getCollection, render } from 'astro:content';
import Quote from '../Quote.astro';

export async function getStaticPaths() {
  const stories = await getCollection('articles');
  return stories.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body>
<h1>{entry.data.title}</h1><Content components={{ Quote }} />
</body></html>
`;

const quote = `<blockquote><slot /></blockquote>
`;

/**
 * Writes what a developer would start with: an Astro project whose stories are an MDX collection,
 * with a bare page for each story and one index.
 *
 * @param articles the folder of the stories, absolute
 */
export async function writeAstroProject(folder: string, articles: string): Promise<void> {
  const files = {
    'astro.config.mjs': config,
    'src/content.config.mjs': collections(articles),
    'src/pages/index.astro': index,
    'src/pages/[id].astro': story,
    'src/Quote.astro': quote,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
