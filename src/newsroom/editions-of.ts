import type { Newsroom, NewsroomStory } from './newsroom.ts';

/**
 * A story in all languages in which it is published here, itself among them: the original first, then
 * the translations by their languages. Nothing of a story that is in one language only.
 */
export function editionsOf(
  { index }: Pick<Newsroom, 'index'>,
  { id, value }: NewsroomStory,
): readonly NewsroomStory[] {
  const editions = index.byOriginal.get(value.translationOf ?? id) ?? [];
  if (editions.length < 2) return [];
  const rank = (edition: NewsroomStory): number =>
    Number(edition.value.translationOf !== undefined);
  return editions.toSorted(
    (one, other) => rank(one) - rank(other) || (one.lang < other.lang ? -1 : 1),
  );
}

/** The same for search engines: what has its original elsewhere is no edition of ours to them. */
export function indexedEditionsOf(
  newsroom: Pick<Newsroom, 'index'>,
  story: NewsroomStory,
): readonly NewsroomStory[] {
  const own = editionsOf(newsroom, story).filter(({ value }) => value.canonical === undefined);
  return own.length < 2 || story.value.canonical !== undefined ? [] : own;
}
