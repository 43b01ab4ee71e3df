import type { Finding } from '../finding.ts';
import type { NewsroomInReview, StoryInReview } from '../in-review.ts';

/** Stories that continue nothing. */
export function lonelyStorylines(
  story: StoryInReview,
  { storyCountOf, publication }: NewsroomInReview,
): Finding[] {
  const id = story.article?.storyline;
  if (id === undefined || storyCountOf.get(id) !== 1) return [];
  const title = publication?.storylines.find((one) => one.id === id)?.title ?? id;
  return [{ ...story.fieldAt(['storyline']), slots: { id, title } }];
}
