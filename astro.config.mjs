import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { rehypeStory } from './src/newsroom/rehype-story.ts';
import { settingsFromEnvironment } from './src/newsroom/current-newsroom.ts';
import { watchContent } from './src/newsroom/watch-content.ts';

const { root, content } = settingsFromEnvironment();

export default defineConfig({
  output: 'static',
  outDir: './.cache/site',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    watchContent(content),
    mdx({
      // Stories with code of their own. GFM comes from our own plugin, or it would apply twice.
      processor: unified({
        gfm: false,
        smartypants: false,
        remarkPlugins: [remarkGfm],
        rehypePlugins: [rehypeStory],
      }),
    }),
  ],
  experimental: { contentIntellisense: true },
  vite: { resolve: { alias: { '@content': content } }, server: { fs: { allow: [root, content] } } },
});
