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
  const oldest = front.freshFor === undefined ? undefined : now - front.freshFor * day;
  const stories = front.stories.filter(({ story, until }) => {
    if (until !== undefined) return instantOf(until) > now;
    const published = publishedAt(story);
    return oldest === undefined || published === undefined || published >= oldest;
  });
  return { ...front, stories };
}
