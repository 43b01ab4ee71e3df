import { createApp } from 'astro/app/entrypoint';
import type { ShownPage } from '../../page-objects/all-pages.ts';

const app = createApp({ streaming: false });
/** How Astro writes a script: it has no place for how much one matters. */
const scriptTag = '<script type="module"';

const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));

/**
 * Shows a page object as HTML. What it shows comes first: its scripts wait for styles, fonts and
 * pictures.
 *
 * @param route the pattern of the route: `/story`
 * @throws Error if the page cannot be rendered, or comes out empty
 */
export async function render(route: string, shown: ShownPage): Promise<string> {
  const routeData = routes.get(route);
  if (routeData === undefined) throw new Error(`There is no route ${route}.`);
  const request = new Request(`https://nutgraf.invalid${route}/`);
  const response = await app.render(request, { routeData, locals: { shown } });
  const html = await response.text();
  const expected = shown.kind === 'missing' ? 404 : 200;
  if (response.status !== expected) throw new Error(html || `Status ${response.status}.`);
  if (!/<\/html>\s*$/u.test(html)) throw new Error('The page came out empty, or without its end.');
  return html.replaceAll(scriptTag, `${scriptTag} fetchpriority="low"`);
}
