import type { ArticleKind } from '../model/article.ts';
import { say, type Speech } from './say.ts';

/** What a story is: its kind, and of live coverage whether it is over, when nobody need wait for more. */
export interface KindOfStory {
  readonly kind: ArticleKind;
  readonly isOver: boolean;
}

/** The word for it, above headlines; none for news. */
export function kindWord(
  words: Speech<`kind.${ArticleKind}` | 'live.over'>,
  { kind, isOver }: KindOfStory,
): string | undefined {
  if (kind === 'news') return undefined;
  return isOver ? say(words, 'live.over') : say(words, `kind.${kind}`);
}
