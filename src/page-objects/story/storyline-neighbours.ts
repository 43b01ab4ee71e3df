import type { NewsroomStory } from '../../newsroom/newsroom.ts';

/** The stories before and after one in its storyline. */
export interface Neighbours {
  readonly previous: NewsroomStory | undefined;
  readonly next: NewsroomStory | undefined;
}

const placesByList = new WeakMap<readonly NewsroomStory[], ReadonlyMap<string, number>>();

/**
 * Finds the stories before and after a story by date.
 *
 * @param list the storyline, newest first; it must not change afterwards
 */
export function storylineNeighbours(list: readonly NewsroomStory[], id: string): Neighbours {
  const place = placesIn(list).get(id);
  if (place === undefined) return { previous: undefined, next: undefined };
  return { previous: list[place + 1], next: place === 0 ? undefined : list[place - 1] };
}

/** Places are looked up once for a list: a search from each of its stories would be quadratic. */
function placesIn(list: readonly NewsroomStory[]): ReadonlyMap<string, number> {
  const known = placesByList.get(list);
  if (known !== undefined) return known;
  const places = new Map(list.map(({ id }, index) => [id, index]));
  placesByList.set(list, places);
  return places;
}
