import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ShownPage } from '../../page-objects/all-pages.ts';
import { bundleEntry, bundleFolders } from './bundle-folders.ts';
import { routeOf } from './module-route.ts';
import { placeBelow } from './place-below.ts';

/** Turns a page object into HTML. It throws if the page cannot be rendered or comes out empty. */
export type Render = (shown: ShownPage) => Promise<string>;

/**
 * Opens the program that renders pages, in this thread.
 *
 * @param folder of a kept renderer
 * @param below the path below which the site lies, with both its slashes
 * @throws Error if there is no such program
 */
export async function openRenderer(folder: string, below = '/'): Promise<Render> {
  const path = join(folder, bundleFolders.server, bundleEntry);
  const program: unknown = await import(pathToFileURL(path).href);
  if (!isProgram(program)) throw new Error(`${path} does not render pages.`);
  return async (shown) => placeBelow(await program.render(routeOf(shown), shown), below);
}

interface Program {
  readonly render: (route: string, shown: ShownPage) => Promise<string>;
}

function isProgram(value: unknown): value is Program {
  return (
    typeof value === 'object' &&
    value !== null &&
    'render' in value &&
    typeof value.render === 'function'
  );
}
