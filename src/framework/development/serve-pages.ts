import type { ServerResponse } from 'node:http';
import type { AstroIntegration, HookParameters } from 'astro';
import { moduleStoryRoute, routeOf } from '../renderer/module-route.ts';
import type { DevelopmentFrame } from './development-frame.ts';
import { frameResponse } from './frame-response.ts';
import { watchFolders } from './watch-folders.ts';
import type { WritingDesk } from './writing-desk.ts';

/** Whole pages of HTML by their addresses, made when somebody asks for one. */
export type MadePages = ReadonlyMap<string, () => Promise<string>>;

/** Where Astro looks for what a server gives to the pages of a request. */
const localsKey = Symbol.for('astro.locals');

/** The route of every story with code of its own, in development. */
const devModuleRoute = '/module-story';

/**
 * While a reporter writes: an address is looked up in the list of pages, and its page object handed
 * to the route of its kind. Every change below `content/` loads what changed, and the open pages anew.
 * What is wrong is told in a frame of our own, around the last good state of the page.
 *
 * @param content the content folder, absolute
 * @param documents whole pages that are made when somebody asks, by their addresses
 */
export function servePages(
  desk: WritingDesk,
  content: string,
  frame: DevelopmentFrame,
  documents: MadePages,
): AstroIntegration {
  return {
    name: 'nutgraf-serve-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute, config }) => {
        const entrypoint = new URL('pages/_module-story.astro', config.srcDir);
        injectRoute({ pattern: devModuleRoute, entrypoint, prerender: false });
      },
      'astro:server:setup': ({ server }) => {
        watch(server, desk, content);
        server.middlewares.use((request, response, next) => {
          const address = new URL(request.url ?? '/', 'http://localhost');
          if (
            !address.pathname.endsWith('/') ||
            /^\/(?:@|node_modules\/)/u.test(address.pathname)
          ) {
            next();
            return;
          }
          const path = decodeURI(address.pathname);
          const make = documents.get(path);
          if (make !== undefined) {
            void make().then((html) => {
              sendPage(response, 200, html);
            }, next);
            return;
          }
          void desk.pageAt(path).then((shown) => {
            if (shown === undefined) {
              sendPage(response, 500, `${emptyPage}${frame(desk.frameAt(path, []))}`);
              return;
            }
            frameResponse(response, (links) => frame(desk.frameAt(path, links)));
            const route = routeOf(shown);
            request.url = `${route.startsWith(moduleStoryRoute) ? devModuleRoute : route}/`;
            Reflect.set(request, localsKey, { shown });
            next();
          }, next);
        });
      },
    },
  };
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html);
}

/** It reloads by Vite’s client, as every other page does. */
const emptyPage =
  '<!doctype html><meta charset="utf-8"><title>Nutgraf</title><script type="module" src="/@vite/client"></script>';

function watch(
  { environments, ws, config }: HookParameters<'astro:server:setup'>['server'],
  desk: WritingDesk,
  content: string,
): void {
  let timer: NodeJS.Timeout | undefined;
  let isTold = true;
  const reload = (): void => {
    // The marks in a story with code of its own depend on other files than its own.
    for (const { moduleGraph } of Object.values(environments))
      for (const node of moduleGraph.idToModuleMap.values())
        if (isOfModuleStories(node.id)) moduleGraph.invalidateModule(node);
    ws.send({ type: 'full-reload' });
  };
  const lookAtAll = async (): Promise<void> => {
    if (await desk.lookAtAll()) reload();
    if (!isTold) timer = setTimeout(() => void lookAtAll(), untoldAfter).unref();
  };
  watchFolders(content, {
    happened: (path) => {
      desk.touch(path);
      for (const { moduleGraph } of Object.values(environments)) moduleGraph.onFileChange(path);
      clearTimeout(timer);
      // A save is often several things at once.
      timer = setTimeout(() => {
        reload();
        timer = setTimeout(() => void lookAtAll(), untoldAfter).unref();
      }, togetherFor);
    },
    failed: () => {
      if (!isTold) return;
      isTold = false;
      config.logger.warn(
        'The system watches no more folders, so that some saves show after some seconds only. Linux: raise fs.inotify.max_user_watches.',
      );
      timer ??= setTimeout(() => void lookAtAll(), untoldAfter).unref();
    },
  });
  // What was saved between the load and the watch.
  timer ??= setTimeout(() => void lookAtAll(), untoldAfter).unref();
}

/** What happens within so many milliseconds is one save. */
const togetherFor = 10;

/** After so many milliseconds is looked at what nobody told. */
const untoldAfter = 3000;

function isOfModuleStories(id: string | null): boolean {
  return id !== null && (id.endsWith('.mdx') || id.includes('nutgraf-module-stories'));
}
