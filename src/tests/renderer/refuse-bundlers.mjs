// Imported before a build: whoever loads a bundler, or what starts one, ends it.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    if (/\/node_modules\/(?:astro|vite|rolldown)\//u.test(resolved.url))
      throw new Error(`A bundler was loaded: ${specifier} for ${context.parentURL}`);
    return resolved;
  },
});
