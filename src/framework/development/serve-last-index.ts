import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

const prefix = '/pagefind/';
const types: readonly (readonly [string, string])[] = [
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
];

/** The file of an address of the index; undefined if there is none, or it leads elsewhere. */
export function indexFile(site: string, address: string): string | undefined {
  const [path = ''] = address.split('?');
  if (!path.startsWith(prefix)) return undefined;
  const folder = join(resolve(site), prefix);
  const file = join(folder, path.slice(prefix.length));
  if (!file.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * While the site is being written there is no index: search reads the one of the last build, and
 * says so.
 *
 * @param site the folder of the last build
 */
export function serveLastIndex(site: string): AstroIntegration {
  return {
    name: 'serve-last-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = indexFile(site, request.url ?? '');
          if (file === undefined) {
            next();
            return;
          }
          const type = types.find(([ending]) => file.endsWith(ending))?.[1];
          response.setHeader('Content-Type', type ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
