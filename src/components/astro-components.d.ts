/** What an `.astro` file is to tools that cannot read one; `astro check` knows its true props. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
