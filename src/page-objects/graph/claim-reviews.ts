import type { ClaimReview } from 'schema-dts';
import type { FactRating } from '../../model/annotation.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import { absolute } from './absolute.ts';
import { isRetracted } from '../../revisions/grave-note.ts';
import { present } from './present.ts';
import { publishedDate } from './published-date.ts';
import { articleId, publisherId, remarkId } from './thing-ids.ts';

/** How true a claim was found, from 1 to 5; what is unproven is no point of that scale. */
const ratings: Readonly<Record<FactRating, number | undefined>> = {
  true: 5,
  'mostly-true': 4,
  mixed: 3,
  'mostly-false': 2,
  false: 1,
  unproven: undefined,
};

/**
 * The claims that a story checks, each with its rating (https://schema.org/ClaimReview). A rating
 * without a day stands for no review, as readers elsewhere could not tell what was known then; and a
 * story that was withdrawn reviews nothing.
 */
export function claimReviews(
  newsroom: Newsroom,
  story: NewsroomStory,
  words: PageWords,
): ClaimReview[] {
  if (isRetracted(story.value.updates)) return [];
  const { href, lang } = story;
  return story.annotations.flatMap(({ id, at, content }): ClaimReview[] => {
    if (content.kind !== 'factcheck' || at === undefined) return [];
    const value = ratings[content.rating];
    return [
      {
        '@type': 'ClaimReview',
        '@id': remarkId(newsroom, href, id),
        url: absolute(newsroom, href),
        claimReviewed: content.claim,
        reviewBody: content.grounds,
        datePublished: publishedDate(at),
        inLanguage: lang,
        author: { '@id': publisherId(newsroom) },
        itemReviewed: {
          '@type': 'Claim',
          name: content.claim,
          appearance: { '@id': articleId(newsroom, href) },
        },
        reviewRating: {
          '@type': 'Rating',
          alternateName: say(words, `rating.${content.rating}`),
          ...present({
            ratingValue: value,
            bestRating: value === undefined ? undefined : 5,
            worstRating: value === undefined ? undefined : 1,
          }),
        },
      },
    ];
  });
}
