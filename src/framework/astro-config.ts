import mdx from '@astrojs/mdx';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { passthroughImageService } from 'astro/config';
import { moduleProcessor } from './module-processor.ts';
import type { ModuleStories } from './module-stories.ts';
import { rehypeStory } from './rehype-story.ts';

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
    build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
    // Pictures are made by a stage of the build; what a story imports by code of its own stays as it is.
    image: { service: passthroughImageService() },
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false },
    integrations: [...integrations, mdx({ processor: moduleProcessor(rehypeStory(stories)) })],
    experimental: { contentIntellisense: true },
    // A strict content security policy refuses scripts and styles inside the page.
    vite: { build: { assetsInlineLimit: 0 } },
  };
}
