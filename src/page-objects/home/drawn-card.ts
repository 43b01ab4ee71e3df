import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';

/** What stands in place of a picture that a story does not have: set in the newsroom’s own type. */
export interface DrawnCard {
  /** The figure of the headline, or the words above it. */
  readonly text: string;
  readonly isFigure: boolean;
  /** Which of the newsroom’s colours it has, from 0: a section keeps its own. */
  readonly tone: number;
}

/** How many colours `tokens.css` has for such cards. */
const tones = 5;

/** A sum, a share or a number of at least two digits that is no year. */
const figure =
  /(?:[€$£¥]\s?)?\d[\d.,]*\d(?:\s?(?:%|million|billion|km|亿|万))?|[€$£¥]\s?\d|\d\s?(?:%|million|billion)/u;

/**
 * A drawn card for a story without a picture.
 *
 * @param kicker what stands above its headline
 */
export function drawnCard(
  { sections }: Publication,
  { title, section }: Pick<Article, 'title' | 'section'>,
  kicker: string,
): DrawnCard {
  const found = figure.exec(title)?.[0];
  const isYear = found !== undefined && /^(?:19|20)\d\d$/u.test(found);
  const place = sections.findIndex(({ id }) => id === section);
  return {
    text: found === undefined || isYear ? kicker : found,
    isFigure: found !== undefined && !isYear,
    tone: Math.max(0, place) % tones,
  };
}
