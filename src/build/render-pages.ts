import { basename } from 'node:path';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { allPages, makePage, type SitePage } from '../page-objects/all-pages.ts';
import { cardsIn } from '../page-objects/cards-in.ts';
import { downloadsIn } from '../page-objects/downloads/downloads-in.ts';
import { picturesIn } from '../page-objects/pictures-in.ts';
import type { ShownDownload } from '../page-objects/downloads/shown-downloads.ts';
import type { CardRequest } from '../pictures/cards/card-request.ts';
import type { PictureRequest } from '../pictures/picture-file.ts';
import { sitePathOf } from '../text/addresses/site-address.ts';
import { inTurn } from './in-turn.ts';
import { isOfMachine } from './output/explain-failure.ts';
import { openRenderers } from './open-renderers.ts';
import { pageFile } from './page-file.ts';
import { createPageKeys } from './page-key.ts';
import type { RememberedPages, WrittenPage } from './remember-pages.ts';
import type { SiteFiles } from './site/site-files.ts';

/** What the pages of a site turned out to be. */
export interface RenderedPages {
  /** A line for each page that could not be rendered. */
  readonly complaints: readonly string[];
  /** The files of pictures that they show, by their addresses. */
  readonly pictures: ReadonlyMap<string, PictureRequest>;
  /** The files that they offer, by their addresses. */
  readonly downloads: ReadonlyMap<string, ShownDownload>;
  /** Their cards, by their addresses. */
  readonly cards: ReadonlyMap<string, CardRequest>;
}

/** What pages are made with, and where they go. */
export interface PageMaking {
  /** Folder of the kept renderer; its name is that of all that it was made of. */
  readonly renderer: string;
  readonly remembered: RememberedPages;
  /** Whether the page that would be a file is to be written. */
  readonly isWanted: (file: string) => boolean;
  readonly files: SiteFiles;
  /** Where is noted what is known of the pages, by their files. */
  readonly pages: Map<string, WrittenPage>;
}

/**
 * Writes all pages of a site: those that the last site has just as they would come out are taken from
 * it, and the others rendered. Page objects are made one by one, as their turn comes.
 */
export async function renderPages(
  newsroom: Newsroom,
  { renderer, remembered, isWanted, files, pages }: PageMaking,
): Promise<RenderedPages> {
  const pictures = new Map<string, PictureRequest>();
  const downloads = new Map<string, ShownDownload>();
  const cards = new Map<string, CardRequest>();
  const complaints: string[] = [];
  const keyOf = createPageKeys(basename(renderer), newsroom.publication.url);
  const renderers = openRenderers(renderer, sitePathOf(newsroom.publication.url));
  const renderPage = async (site: SitePage): Promise<void> => {
    const file = pageFile(site.path);
    if (!isWanted(file)) return;
    files.claim(file, `the page ${site.path}`);
    try {
      const shown = makePage(site);
      for (const picture of picturesIn(shown.page)) pictures.set(picture.address, picture);
      for (const file of downloadsIn(shown.page)) downloads.set(file.address, file);
      for (const card of cardsIn(shown.page)) cards.set(card.address, card);
      const key = keyOf(shown);
      const known = remembered.recall(key, file);
      pages.set(file, known ?? remembered.put(key, file, await renderers.render(shown)));
    } catch (error) {
      if (isOfMachine(error)) throw error;
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      complaints.push(`${site.path} could not be rendered: ${why}`);
    }
  };
  try {
    await inTurn(allPages(newsroom), renderers.atOnce, renderPage);
  } finally {
    await renderers.close();
  }
  return { complaints: complaints.sort(), pictures, downloads, cards };
}
