/** The bodies of stories with code of their own, by the paths of their files. */
declare module 'virtual:nutgraf-module-stories' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  export const moduleStories: Readonly<
    Record<string, () => Promise<{ readonly default: AstroComponentFactory }>>
  >;
}
