import type { Plugin } from 'vite';

/**
 * Vite wraps every import of a module that is loaded later in code that loads what it needs along
 * with it, styles included. Ours load their styles themselves and need little else, so that the
 * code would weigh more, on every page, than it gains.
 */
export function plainImports(): Plugin {
  return {
    name: 'nutgraf:plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
