import { join } from 'node:path';
import { astroConfig } from '../astro-config.ts';
import { moduleStoriesOf } from '../module-stories.ts';
import { settleEnvironment } from '../settle-environment.ts';
import type { DevelopmentFrame } from './development-frame.ts';
import { moduleStoryList } from './module-story-list.ts';
import { serveLastIndex } from './serve-last-index.ts';
import { serveCards } from './serve-cards.ts';
import { serveDownloads } from './serve-downloads.ts';
import { servePages, type MadePages } from './serve-pages.ts';
import { servePictures } from './serve-pictures.ts';
import { openWritingDesk, type DeskSetting } from './writing-desk.ts';

/**
 * Serves the site while it is being written.
 *
 * @param port 0 for any that is free
 * @param frame what is told around each page
 * @param documents what is shown beside the site and in no build
 * @returns the port
 */
export async function startWriting(
  setting: DeskSetting,
  port: number,
  frame: DevelopmentFrame,
  documents: MadePages,
): Promise<number> {
  settleEnvironment('development');
  const { root, content } = setting;
  const desk = openWritingDesk(setting);
  // Before anything listens: a load that keeps the process for a minute makes Vite give up its own start.
  await desk.load();
  const stories = moduleStoriesOf(root, desk.last);
  const { dev } = await import('astro');
  const shared = astroConfig(stories, [
    servePages(desk, content, frame, documents),
    servePictures(desk, root),
    serveDownloads(desk, root),
    serveCards(desk),
    moduleStoryList(root, stories),
    serveLastIndex('dist'),
  ]);
  const server = await dev({
    ...shared,
    configFile: false,
    root,
    server: { port },
    vite: {
      ...shared.vite,
      server: {
        fs: { allow: [root, content] },
        // The content is watched by ourselves; what builds keep may be many thousand files.
        watch: { ignored: [content, join(root, '.cache'), join(root, 'dist')].flatMap(below) },
      },
    },
  });
  return server.address.port;
}

/** Patterns for a folder and all that is below it. */
function below(folder: string): string[] {
  return [folder, `${folder}/**`];
}
