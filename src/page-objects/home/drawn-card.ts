import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';

/** What stands in place of a picture that a story does not have: its headline, on a ground of its own. */
export interface DrawnCard {
  /** Which of the newsroom’s colours the ground has, from 0: a section keeps its own. */
  readonly tone: number;
}

/** How many colours `tokens.css` has for such cards. */
const tones = 5;

/** A drawn card for a story without a picture. */
export function drawnCard(
  { sections }: Publication,
  { section }: Pick<Article, 'section'>,
): DrawnCard {
  const place = sections.findIndex(({ id }) => id === section);
  return { tone: Math.max(0, place) % tones };
}
