import { globSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { article } from './model/article.ts';
import { liveEntry } from './model/live-entry.ts';
import { page } from './model/page.ts';

/** For editors alone: which files have which frontmatter. Pages get all they show by themselves. */
export const collections = {
  articles: defineCollection({
    loader: namesOf('content/articles/**/article.mdx'),
    schema: article,
  }),
  entries: defineCollection({
    loader: namesOf('content/articles/**/entries/*.mdx'),
    schema: liveEntry,
  }),
  pages: defineCollection({ loader: namesOf('content/pages/*.mdx'), schema: page }),
};

function namesOf(pattern: string): Loader {
  return {
    name: 'nutgraf-names',
    load: ({ store }) => {
      store.clear();
      for (const file of globSync(pattern)) store.set({ id: file, data: {}, filePath: file });
      return Promise.resolve();
    },
  };
}
