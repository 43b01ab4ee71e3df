import type { Article } from '../model/article.ts';

/** Ids of all entities and people that the frontmatter of a story names as its subjects. */
export function linkedIds({ entities }: Article): string[] {
  return [...new Set([...entities.about, ...entities.mentions])];
}
