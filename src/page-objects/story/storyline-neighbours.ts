import type { NewsroomStory } from '../../newsroom/newsroom.ts';

/** The stories before and after one in its storyline. */
export interface Neighbours {
  readonly previous: NewsroomStory | undefined;
  readonly next: NewsroomStory | undefined;
}

const indexesByList = new WeakMap<readonly NewsroomStory[], ReadonlyMap<string, number>>();

/**
 * Finds the stories before and after a story by date.
 *
 * @param list the storyline, newest first; it must not change afterwards
 */
export function storylineNeighbours(list: readonly NewsroomStory[], id: string): Neighbours {
  const index = indexesIn(list).get(id);
  if (index === undefined) return { previous: undefined, next: undefined };
  return { previous: list[index + 1], next: index === 0 ? undefined : list[index - 1] };
}

/** Indexes are looked up once for a list: a search from each of its stories would be quadratic. */
function indexesIn(list: readonly NewsroomStory[]): ReadonlyMap<string, number> {
  const known = indexesByList.get(list);
  if (known !== undefined) return known;
  const indexes = new Map(list.map((story, at) => [story.id, at]));
  indexesByList.set(list, indexes);
  return indexes;
}
