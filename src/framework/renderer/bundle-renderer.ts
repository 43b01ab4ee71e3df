import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { astroConfig } from '../astro-config.ts';
import type { ModuleStories } from '../module-stories.ts';
import { settleEnvironment } from '../settle-environment.ts';
import { bundleEntry, bundleFolders } from './bundle-folders.ts';
import { moduleRoute, moduleRoutePattern } from './module-route.ts';
import { rendererAdapter, type ExtraRoute } from './renderer-adapter.ts';

/**
 * Makes the program that turns page objects into HTML, out of layouts, components, styles, scripts
 * and the stories with code of their own. This is the one place where a build starts Vite.
 *
 * @param root the root of the repository, absolute
 * @param folder an empty folder for the program, absolute
 * @returns the files outside of `src/` and of packages that came into it, absolute
 * @throws Error if something cannot be bundled
 */
export async function bundleRenderer(
  root: string,
  stories: ModuleStories,
  folder: string,
): Promise<readonly string[]> {
  settleEnvironment('production');
  const inputs = new Set<string>();
  const routesFolder = join(folder, 'routes');
  const routes = await writeRoutes(root, stories, routesFolder);
  const { build } = await import('astro');
  const shared = astroConfig(stories);
  await build({
    ...shared,
    adapter: rendererAdapter(routes),
    configFile: false,
    root,
    // What goes wrong is thrown; a page that fails is told once, by whoever asked for it.
    logLevel: 'silent',
    // Astro empties this folder before it begins.
    outDir: join(folder, 'out'),
    cacheDir: join(folder, 'cache'),
    publicDir: join(folder, 'public'),
    build: {
      ...shared.build,
      server: join(folder, bundleFolders.server),
      client: join(folder, bundleFolders.client),
      serverEntry: bundleEntry,
    },
    vite: {
      ...shared.vite,
      // The program has all that it needs in it, wherever it lies.
      ssr: { noExternal: true },
      plugins: [...(shared.vite?.plugins ?? []), noteInputs(inputs)],
    },
  });
  await rm(join(folder, 'cache'), { recursive: true, force: true });
  await rm(routesFolder, { recursive: true, force: true });
  const ours = [join(root, 'src'), routesFolder].map((own) => `${own}${sep}`);
  return [...inputs].filter((input) => !ours.some((own) => input.startsWith(own))).sort();
}

async function writeRoutes(
  root: string,
  stories: ModuleStories,
  folder: string,
): Promise<readonly ExtraRoute[]> {
  await mkdir(folder, { recursive: true });
  return await Promise.all(
    stories.list().map(async (story) => {
      const pattern = moduleRoutePattern(story.file);
      const entrypoint = join(folder, `${pattern}.astro`);
      await writeFile(entrypoint, moduleRoute(root, story));
      return { pattern, entrypoint };
    }),
  );
}

/** Notes which files come into the program, apart from those of packages. */
function noteInputs(inputs: Set<string>) {
  return {
    name: 'nutgraf-note-inputs',
    load(id: string) {
      const [path = ''] = id.split('?');
      if (isAbsolute(path) && !path.includes('/node_modules/') && existsSync(path))
        inputs.add(path);
      return undefined;
    },
  };
}
