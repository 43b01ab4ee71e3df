import { join } from 'node:path';
import { fingerprint } from '../../text/fingerprint.ts';
import type { ShownPage } from '../../page-objects/all-pages.ts';
import type { ModuleStory } from '../module-stories.ts';

/**
 * The source of the route of one story with code of its own: that of all stories, with its body. It
 * has a route to itself so that its styles and scripts are on its own page only.
 *
 * @param root the root of the repository, absolute
 */
export function moduleRoute(root: string, { file, kind }: ModuleStory): string {
  const route = join(root, 'src', 'pages', `${kind}.astro`);
  return `---
import Route from ${JSON.stringify(route)};
import Content from ${JSON.stringify(join(root, file))};
---
<Route {Content} />
`;
}

/** How the patterns of the routes of stories with code of their own begin. */
export const moduleStoryRoute = '/module-story-';

/** The pattern of the route of a story with code of its own. */
export function moduleRoutePattern(file: string): string {
  return `${moduleStoryRoute}${fingerprint(file)}`;
}

/** The pattern of the route that shows a page. */
export function routeOf({ kind, page }: ShownPage): string {
  const isModule = (kind === 'story' || kind === 'text') && page.door === 'module';
  return isModule ? moduleRoutePattern(page.file) : `/${kind}`;
}
