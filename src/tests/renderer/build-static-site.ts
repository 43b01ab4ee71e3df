/**
 * Builds the fixture newsroom's pages as Astro builds a static site of its own: routes with
 * `getStaticPaths`, one a kind, and no program of ours. A program, because Astro builds another site
 * where it believes itself in a test.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { astroConfig } from '../../framework/astro-config.ts';
import { moduleStoriesOf } from '../../framework/module-stories.ts';
import { routeOf } from '../../framework/renderer/module-route.ts';
import { settleEnvironment } from '../../framework/settle-environment.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { allPages, makePage, type ShownPage } from '../../page-objects/all-pages.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { fixtureContent, fixtureNow } from '../support/fixture-site.ts';

const root = process.cwd();
const [, , out = ''] = process.argv;
const folder = resolve(out, '..', 'static-source');

const loaded = await loadNewsroom({
  root,
  content: resolve(fixtureContent),
  now: Date.parse(fixtureNow),
});
if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
const stories = moduleStoriesOf(root, () => loaded);

rmSync(folder, { recursive: true, force: true });
// What a page says does not depend on where it stands: each stands under its number in the list.
const pages = Array.from(allPages(loaded.newsroom), (page, number) => ({
  params: { number: String(number) },
  props: { shown: makePage(page) },
}));
for (const [route, ofRoute] of Map.groupBy(pages, ({ props }) => routeOf(props.shown)))
  writeRoute(route, ofRoute);

settleEnvironment('production');
const shared = astroConfig(stories);
await build({
  ...shared,
  configFile: false,
  output: 'static',
  root,
  srcDir: folder,
  outDir: out,
  cacheDir: join(folder, 'cache'),
  logLevel: 'error',
});

/** Writes a route as it stands in a site of Astro’s own, with its pages as data. */
function writeRoute(
  route: string,
  paths: readonly { readonly props: { readonly shown: ShownPage } }[],
): void {
  const [first] = paths;
  if (first === undefined) return;
  const { kind, page } = first.props.shown;
  const isModule = (kind === 'story' || kind === 'text') && page.door === 'module';
  const data = join(folder, `${route}.json`);
  const routeFolder = join(folder, 'pages', route);
  mkdirSync(routeFolder, { recursive: true });
  writeFileSync(data, JSON.stringify(paths));
  writeFileSync(
    join(routeFolder, '[number].astro'),
    `---
import { readFileSync } from 'node:fs';
import Route from ${JSON.stringify(join(root, 'src/pages', `${kind}.astro`))};
${isModule ? `import Content from ${JSON.stringify(join(root, page.file))};` : ''}
export const getStaticPaths = () => JSON.parse(readFileSync(${JSON.stringify(data)}, 'utf8'));
Object.assign(Astro.locals, { shown: Astro.props.shown });
---
<Route ${isModule ? '{Content}' : ''} />
`,
  );
}
