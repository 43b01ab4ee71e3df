import type { AstroIntegration } from 'astro';
import { forgetNewsroom } from './current-newsroom.ts';

/**
 * While a reporter writes: every change below `content/` loads the newsroom anew and the open
 * pages with it.
 *
 * @param content the content folder, absolute
 */
export function watchContent(content: string): AstroIntegration {
  return {
    name: 'nutgraf-watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          forgetNewsroom();
          // Astro keeps the paths of a route, and the stories in them, until it is told otherwise.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
