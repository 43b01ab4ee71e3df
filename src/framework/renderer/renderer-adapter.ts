import type { AstroIntegration } from 'astro';

/** A route beside those of `src/pages/`. */
export interface ExtraRoute {
  readonly pattern: string;
  /** The file of its component, absolute. */
  readonly entrypoint: string;
}

const entry = {
  entrypointResolution: 'auto',
  serverEntrypoint: new URL('render-entry.ts', import.meta.url),
} as const;

/**
 * The adapter that makes a program of our pages: instead of a server it exports a function.
 *
 * @param routes of stories with code of their own
 */
export function rendererAdapter(routes: readonly ExtraRoute[]): AstroIntegration {
  return {
    name: 'nutgraf-renderer',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/500', entrypoint: new URL('failure.astro', import.meta.url) });
        for (const route of routes) injectRoute({ ...route, prerender: false });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'nutgraf-renderer',
          ...entry,
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}
