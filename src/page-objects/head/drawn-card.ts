import type { Newsroom } from '../../newsroom/newsroom.ts';
import { cardSize } from '../../pictures/cards/card-look.ts';
import { cardRequest } from '../../pictures/cards/card-request.ts';
import { directionOf } from '../../text/direction-of.ts';
import { say } from '../../words/say.ts';
import { siteLanguage, wordsOf } from '../words-of.ts';
import type { SharedPicture } from './shared-pictures.ts';

/** What a page has on its card. */
export interface CardRequestOfPage {
  readonly heading: string;
  /** Language of the page. */
  readonly lang: string;
  /** What it belongs to, or what it is. */
  readonly kicker?: string | undefined;
  readonly date?: string | undefined;
  /** What a reader must know first. */
  readonly flag?: string | undefined;
}

/**
 * The card of a page without a picture: drawn, with what the page is called. Where our faces lack
 * its letters it is the card of the publication; none, if they lack those too.
 */
export function drawnCard(newsroom: Newsroom, page: CardRequestOfPage): SharedPicture | undefined {
  const { tagline } = newsroom.publication;
  const lang = siteLanguage(newsroom.publication);
  return draw(newsroom, page) ?? draw(newsroom, { heading: tagline, lang });
}

function draw(
  newsroom: Newsroom,
  { heading, lang, kicker, date, flag }: CardRequestOfPage,
): SharedPicture | undefined {
  const { name } = newsroom.publication;
  const words = wordsOf(newsroom, lang);
  const made = cardRequest({
    heading,
    lang,
    dir: directionOf(lang),
    kicker,
    date,
    flag,
    publication: name,
  });
  if (made === undefined) return undefined;
  const label = [kicker, flag].filter((each) => each !== undefined).join(' · ');
  const said = label === '' ? heading : say(words, 'line.labelled', { label, text: heading });
  const alt = say(words, 'frame.title', { first: said, second: name });
  return { alt, type: 'image/png', ...cardSize, made };
}
