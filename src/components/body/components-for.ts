import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BodyContext } from './body-context.ts';
import { componentMap } from './component-map.ts';

/**
 * The components of the vocabulary with the context of one story: MDX hands a component its
 * attributes only, and these need to know their story’s speakers and pictures.
 */
export function componentsFor(context: BodyContext): Record<string, AstroComponentFactory> {
  return Object.fromEntries(
    Object.entries<AstroComponentFactory>(componentMap).map(([name, component]) => {
      const render: AstroComponentFactory = (result, props, slots) =>
        component(result, { ...props, context }, slots);
      return [name, Object.assign(render, { isAstroComponentFactory: true })];
    }),
  );
}
