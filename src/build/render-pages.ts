import { availableParallelism } from 'node:os';
import { openRenderer, type Render } from '../framework/renderer/open-renderer.ts';
import { openRenderPool } from '../framework/renderer/render-pool.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { allPages, makePage, type SitePage } from '../page-objects/all-pages.ts';
import { cardsIn } from '../page-objects/cards-in.ts';
import { picturesIn } from '../page-objects/pictures-in.ts';
import type { CardRequest } from '../pictures/cards/card-request.ts';
import type { PictureRequest } from '../pictures/picture-file.ts';
import { inTurn } from './in-turn.ts';
import { isOfMachine } from './output/explain-failure.ts';
import { pageFile } from './page-file.ts';
import type { SiteFiles } from './site-files.ts';
import type { WriteSiteFile } from './write-site-file.ts';

/** What the pages of a site turned out to be. */
export interface RenderedPages {
  /** A line for each page that could not be rendered. */
  readonly complaints: readonly string[];
  /** The files of pictures that they show, by their addresses. */
  readonly pictures: ReadonlyMap<string, PictureRequest>;
  /** Their cards, by their addresses. */
  readonly cards: ReadonlyMap<string, CardRequest>;
}

/** From how many pages on threads are worth their start. */
const manyPages = 300;

/** How many pages of a thread are under way: enough that it never waits, few enough to hold. */
const underWay = 6;

/**
 * Renders and writes all pages of a site. Page objects are made one by one, as their turn comes.
 *
 * @param renderer folder of the kept renderer
 */
export async function renderPages(
  newsroom: Newsroom,
  renderer: string,
  files: SiteFiles,
  write: WriteSiteFile,
): Promise<RenderedPages> {
  const pages = [...allPages(newsroom)];
  const pictures = new Map<string, PictureRequest>();
  const cards = new Map<string, CardRequest>();
  const complaints: string[] = [];
  const renderPage = async (site: SitePage, render: Render): Promise<void> => {
    const file = pageFile(site.path);
    files.claim(file, `the page ${site.path}`);
    try {
      const shown = makePage(site);
      for (const picture of picturesIn(shown.page)) pictures.set(picture.address, picture);
      for (const card of cardsIn(shown.page)) cards.set(card.address, card);
      write(file, await render(shown));
    } catch (error) {
      if (isOfMachine(error)) throw error;
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      complaints.push(`${site.path} could not be rendered: ${why}`);
    }
  };
  if (pages.length < manyPages) {
    const render = await openRenderer(renderer);
    for (const page of pages) await renderPage(page, render);
  } else {
    const threads = Math.max(1, availableParallelism() - 1);
    const pool = openRenderPool(renderer, threads);
    try {
      await inTurn(pages, threads * underWay, (page) => renderPage(page, pool.render));
    } finally {
      await pool.close();
    }
  }
  return { complaints: complaints.sort(), pictures, cards };
}
