import { basename } from 'node:path';
import { writePageText } from '../framework/renderer/page-text.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { watchReads } from '../newsroom/reads/story-reads.ts';
import { allPages, makePage, type SitePage } from '../page-objects/all-pages.ts';
import { cardsIn } from '../page-objects/cards-in.ts';
import { downloadsIn } from '../page-objects/downloads/downloads-in.ts';
import { picturesIn } from '../page-objects/pictures-in.ts';
import type { ShownDownload } from '../page-objects/downloads/shown-downloads.ts';
import type { CardRequest } from '../pictures/cards/card-request.ts';
import type { PictureRequest } from '../pictures/picture-file.ts';
import { sitePathOf } from '../text/addresses/site-address.ts';
import type { Foreseen } from './foreseen/open-foreseen.ts';
import { watchPlanning } from './foreseen/watch-planning.ts';
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
  /** The files that they offer, by their addresses. */
  readonly downloads: ReadonlyMap<string, ShownDownload>;
}

/** What is known of a page before it is made: enough to take it from an earlier site. */
export interface ForeseenPage {
  /** By which it is remembered. */
  readonly key: string;
  readonly sha256: string;
  readonly pictures: readonly PictureRequest[];
  readonly downloads: readonly ShownDownload[];
  readonly cards: readonly CardRequest[];
}

/** What pages are made with, and where they go. */
export interface PageMaking {
  /** Folder of the kept renderer; its name is that of all that it was made of. */
  readonly renderer: string;
  readonly remembered: RememberedPages;
  /** What earlier builds knew of pages of which nothing has changed. */
  readonly foreseen: Foreseen<ForeseenPage>;
  /** Whether the page that would be a file is to be written. */
  readonly isWanted: (file: string) => boolean;
  readonly files: SiteFiles;
  /** Where is noted what is known of the pages, by their files. */
  readonly pages: Map<string, WrittenPage>;
  /** Are told of each picture and card once, as soon as a page is known to show it. */
  readonly addPicture: (request: PictureRequest) => void;
  readonly addCard: (request: CardRequest) => void;
}

/**
 * Writes all pages of a site: those that the last site has just as they would come out are taken from
 * it, and the others rendered. Page objects are made one by one, as their turn comes.
 */
export async function renderPages(newsroom: Newsroom, making: PageMaking): Promise<RenderedPages> {
  const { renderer, remembered, foreseen, isWanted, files, pages } = making;
  const pictures = new Map<string, PictureRequest>();
  const downloads = new Map<string, ShownDownload>();
  const cards = new Map<string, CardRequest>();
  const complaints: string[] = [];
  const keyOf = createPageKeys(basename(renderer), newsroom.publication.url);
  const renderers = openRenderers(renderer, sitePathOf(newsroom.publication.url));
  /** What is asked for more than once is one value. */
  const note = (asked: AskedFor): AskedFor => ({
    pictures: asked.pictures.map((each) => oneFor(pictures, each, making.addPicture)),
    downloads: asked.downloads.map((each) => oneFor(downloads, each)),
    cards: asked.cards.map((each) => oneFor(cards, each, making.addCard)),
  });
  const renderPage = async (site: SitePage): Promise<void> => {
    const file = pageFile(site.path);
    if (!isWanted(file)) return;
    files.claim(file, `the page ${site.path}`);
    try {
      const name = `${site.kind} ${site.path}`;
      const before = foreseen.find(name);
      const taken =
        before === undefined ? undefined : remembered.recall(before.key, file, before.sha256);
      if (before !== undefined && taken !== undefined) {
        note(before);
        pages.set(file, taken);
        return;
      }
      const { result: shown, reads } = watchReads(() => makePage(site));
      const asked = note({
        pictures: picturesIn(shown.page),
        downloads: downloadsIn(shown.page),
        cards: cardsIn(shown.page),
      });
      const text = writePageText(shown);
      const key = keyOf(shown, text);
      const known = remembered.recall(key, file);
      const page = known ?? remembered.put(key, file, await renderers.render(shown, text));
      pages.set(file, page);
      foreseen.keep(name, reads, { key, sha256: page.sha256, ...asked });
    } catch (error) {
      if (isOfMachine(error)) throw error;
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      complaints.push(`${site.path} could not be rendered: ${why}`);
    }
  };
  try {
    await inTurn(
      watchPlanning(allPages(newsroom), newsroom, foreseen),
      renderers.atOnce,
      renderPage,
    );
    foreseen.settle();
  } finally {
    await renderers.close();
  }
  return { complaints: complaints.sort(), downloads };
}

type AskedFor = Pick<ForeseenPage, 'pictures' | 'downloads' | 'cards'>;

function oneFor<Value extends { readonly address: string }>(
  known: Map<string, Value>,
  value: Value,
  add?: (value: Value) => void,
): Value {
  const same = known.get(value.address);
  if (same !== undefined) return same;
  known.set(value.address, value);
  add?.(value);
  return value;
}
