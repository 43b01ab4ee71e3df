import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { rehypeStory } from './src/framework/rehype-story.ts';
import { moduleProcessor } from './src/framework/module-processor.ts';
import { settingsFromEnvironment } from './src/framework/current-newsroom.ts';
import { watchContent } from './src/framework/watch-content.ts';
import { serveLastIndex } from './src/framework/serve-last-index.ts';
import { withholdPictures } from './src/framework/withhold-pictures.ts';

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
