import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ModuleStories } from '../module-stories.ts';

const name = 'virtual:nutgraf-module-stories';
const resolved = `\0${name}`;

/**
 * Gives the route of stories with code of their own their bodies, by file.
 *
 * @param root the root of the repository, absolute
 */
export function moduleStoryList(root: string, stories: ModuleStories): AstroIntegration {
  const plugin = {
    name: 'nutgraf-module-stories',
    resolveId: (id: string) => (id === name ? resolved : undefined),
    load: (id: string) => {
      if (id !== resolved) return undefined;
      const rows = stories.list().map(({ file }) => {
        return `${JSON.stringify(file)}: () => import(${JSON.stringify(join(root, file))}),`;
      });
      return `export const moduleStories = {\n${rows.join('\n')}\n};`;
    },
  };
  return {
    name: 'nutgraf-module-story-list',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
