import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { article } from './model/article.ts';
import { page } from './model/page.ts';
import { loadedNewsroom } from './framework/current-newsroom.ts';
import type { Newsroom } from './newsroom/newsroom.ts';

interface Listed {
  readonly file: string;
  readonly story: { readonly door: string };
}

export const collections = {
  articles: defineCollection({
    loader: newsroomLoader('nutgraf-articles', ({ stories }) => stories),
    schema: article,
  }),
  pages: defineCollection({
    loader: newsroomLoader('nutgraf-pages', ({ pages }) => pages.values()),
    schema: page,
  }),
};

/**
 * Names files to Astro. The newsroom itself is loaded by `src/newsroom`; Astro only has to know
 * which files are stories with code of their own, and, for editors, what each file’s schema is.
 */
function newsroomLoader(name: string, entriesOf: (newsroom: Newsroom) => Iterable<Listed>): Loader {
  return {
    name,
    load: async ({ store }) => {
      store.clear();
      const loaded = await loadedNewsroom();
      // The pages say what is wrong; while a reporter mends it, the server goes on.
      if (loaded.status === 'broken') return;
      for (const { file, story } of entriesOf(loaded.newsroom)) {
        store.set({ id: file, data: {}, filePath: file, deferredRender: story.door === 'module' });
      }
    },
  };
}
