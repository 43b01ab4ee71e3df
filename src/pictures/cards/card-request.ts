import { createHash } from 'node:crypto';
import { cardVersions, facesFor, type FaceStack } from './card-faces.ts';
import { cardColours, cardSize, headingSizes } from './card-look.ts';

/** What a card says. */
export interface CardText {
  readonly heading: string;
  /** Language of the heading, and the direction in which the card is read. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What it belongs to: its section, or what it is. */
  readonly kicker: string | undefined;
  readonly date: string | undefined;
  /** What a reader must know first: that it was corrected, or withdrawn. */
  readonly flag: string | undefined;
  /** The name of the publication. */
  readonly publication: string;
}

/** A card to be drawn. */
export interface CardRequest {
  readonly text: CardText;
  /** Where it is published: `/assets/cards/1f0c….png`. */
  readonly address: string;
}

/** Where cards are published. */
export const cardsAddress = '/assets/cards/';

/** Change the number when the code that draws cards changes: they get other addresses. */
const recipeNumber = 1;

/**
 * The card that says something. Its address is a digest of what it says and of all that it is drawn
 * with, so that it is drawn once and kept.
 *
 * @returns `undefined` if it has characters that none of our faces has
 */
export function cardRequest(text: CardText): CardRequest | undefined {
  const normal = { ...text, heading: text.heading.normalize('NFC') };
  const stack = headingStack(normal.heading);
  if (facesFor(normal.heading, stack) === undefined) return undefined;
  if (facesFor(labelsOf(normal), 'sans') === undefined) return undefined;
  const digest = createHash('sha256').update(recipe()).update(JSON.stringify(normal)).digest('hex');
  return { text: normal, address: `${cardsAddress}${digest.slice(0, 24)}.png` };
}

/** Headlines are set in the serif; among Chinese or Arabic letters, which have none, in the sans. */
export function headingStack(heading: string): FaceStack {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u.test(heading)
    ? 'sans'
    : 'serif';
}

/** All that a card says in small letters. */
export function labelsOf({ kicker, date, flag, publication }: CardText): string {
  return [kicker, date, flag, publication].join(' ');
}

let known: string | undefined;

/** All that cards are drawn with, besides their words. */
function recipe(): string {
  known ??= JSON.stringify([recipeNumber, cardVersions(), cardColours, cardSize, headingSizes]);
  return known;
}
