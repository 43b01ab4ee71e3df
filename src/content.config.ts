import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { article } from './model/article.ts';
import { page } from './model/page.ts';
import { currentNewsroom } from './newsroom/current-newsroom.ts';
import type { Newsroom } from './newsroom/newsroom.ts';

interface Listed {
  readonly file: string;
  readonly story: { readonly door: string };
}

/**
 * Names files to Astro. The newsroom itself is loaded by `src/newsroom`; Astro only has to know
 * which files are stories with code of their own, and, for editors, what each file’s schema is.
 */
function newsroomLoader(name: string, entriesOf: (newsroom: Newsroom) => Iterable<Listed>): Loader {
  return {
    name,
    load: async ({ store }) => {
      store.clear();
      for (const { file, story } of entriesOf(await currentNewsroom())) {
        store.set({ id: file, data: {}, filePath: file, deferredRender: story.door === 'module' });
      }
    },
  };
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
