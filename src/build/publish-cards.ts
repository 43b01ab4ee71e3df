import type { CardRequest } from '../pictures/cards/card-request.ts';
import { createCardPress, type DrawCard } from '../pictures/cards/draw-card.ts';
import type { KeptPictures } from '../pictures/kept-pictures.ts';
import { asTheyCome, type WorkUnderWay } from './as-they-come.ts';
import type { SiteFiles } from './site/site-files.ts';
import type { WriteSiteFile } from './site/site-folder.ts';

/** How many cards are drawn at a time. */
const atOnce = 3;

/** Where cards are kept and where they go. */
export interface CardSetting {
  readonly kept: KeptPictures;
  readonly files: SiteFiles;
  readonly write: WriteSiteFile;
}

/**
 * Draws the cards of pages as they are added, each once, and writes them into the site. A card that says
 * what one of an earlier build said is taken from the store.
 */
export function publishCards({ kept, files, write }: CardSetting): WorkUnderWay<CardRequest> {
  let press: DrawCard | undefined;
  return asTheyCome(atOnce, async ({ text, address }) => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    const before = await kept.read(name);
    const bytes = before ?? (await (press ??= createCardPress())(text));
    if (before === undefined) await kept.keep(name, bytes);
    files.claim(address.slice(1), `the card of “${text.heading}”`);
    write(address.slice(1), bytes);
  });
}
