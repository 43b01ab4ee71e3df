import { posix } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { passthroughImageService } from 'astro/config';
import { moduleProcessor } from './module-processor.ts';
import type { ModuleStories } from './module-stories.ts';
import { plainImports } from './plain-imports.ts';
import { rehypeStory } from './rehype-story.ts';

/** The folder of scripts, styles and fonts in the site. */
const assets = 'assets';

/**
 * How Astro and Vite work for us, in a build and in development alike.
 *
 * @param stories those with code of their own, which go through `@astrojs/mdx`
 * @param integrations what is added for the one or the other
 */
export function astroConfig(
  stories: ModuleStories,
  integrations: readonly AstroIntegration[] = [],
): AstroUserConfig {
  return {
    output: 'server',
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', assets },
    // Pictures are made by a stage of the build; what a story imports by code of its own stays as it is.
    image: { service: passthroughImageService() },
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false },
    integrations: [...integrations, mdx({ processor: moduleProcessor(rehypeStory(stories)) })],
    experimental: { contentIntellisense: true },
    // A strict content security policy refuses scripts and styles inside the page.
    vite: {
      plugins: [plainImports()],
      build: { assetsInlineLimit: 0 },
      // Scripts and styles find one another from where they lie, so that the site may lie below a path.
      experimental: {
        renderBuiltUrl: (file, { hostType, ssr }) => {
          if (!ssr) return { relative: true };
          // Styles are made along with the program, and there Vite takes finished addresses only.
          return hostType === 'css' ? `./${posix.relative(assets, file)}` : undefined;
        },
      },
    },
  };
}
