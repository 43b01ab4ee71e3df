import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { rehypeStory } from './src/newsroom/rehype-story.ts';
import { moduleProcessor } from './src/newsroom/module-processor.ts';
import { settingsFromEnvironment } from './src/newsroom/current-newsroom.ts';
import { watchContent } from './src/newsroom/watch-content.ts';
import { serveLastIndex } from './src/search/serve-last-index.ts';
import { withholdPictures } from './src/newsroom/withhold-pictures.ts';

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
    withholdPictures(root, content),
    serveLastIndex('dist'),
    mdx({ processor: moduleProcessor(rehypeStory) }),
  ],
  experimental: { contentIntellisense: true },
  vite: {
    // A strict content security policy refuses scripts and styles inside the page.
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '@content': content } },
    server: { fs: { allow: [root, content] } },
  },
});
