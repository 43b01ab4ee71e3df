import type { Front } from '../model/front.ts';
import { instantOf } from '../text/instant-of.ts';

const day = 86_400_000;

/**
 * What still stands of a front at a moment: a story that was picked by hand gives way when its time
 * is up, or when it is older than the front keeps stories.
 *
 * @param publishedAt the instant of a story’s publication; undefined if it is not published
 * @param now in milliseconds since 1970
 */
export function currentFront(
  front: Front,
  publishedAt: (id: string) => number | undefined,
  now: number,
): Front {
  const stories = front.stories.filter((picked) => {
    const end = frontEnd(front, picked, publishedAt(picked.story));
    return end === undefined || end > now;
  });
  return { ...front, stories };
}

/**
 * The moment from which a story that was picked by hand stands on the front no longer, in milliseconds
 * since 1970; undefined if it stands there for good.
 *
 * @param published the instant of its publication; undefined if it is not published
 */
export function frontEnd(
  { freshFor }: Front,
  { until }: Front['stories'][number],
  published: number | undefined,
): number | undefined {
  if (until !== undefined) return instantOf(until);
  if (freshFor === undefined || published === undefined) return undefined;
  // To the last instant of its days it is fresh.
  return published + freshFor * day + 1;
}
