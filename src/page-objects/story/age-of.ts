import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { yearsBehind } from './years-behind.ts';

/** How many whole years old readers are told that a story is; undefined if they are told none. */
export function ageOf(
  { publication, stories }: Newsroom,
  { instant }: NewsroomStory,
): number | undefined {
  const years = yearsBehind(instant, stories[0]?.instant ?? instant);
  return publication.features.age && years > 0 ? years : undefined;
}
