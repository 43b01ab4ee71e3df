import type { PagefindRanking } from './pagefind-api.ts';

/** How results are ordered. */
export const ranking: PagefindRanking = {
  termSimilarity: 2,
  pageLength: 0.4,
  termSaturation: 1.6,
  termFrequency: 0.6,
  metaWeights: {
    title: 6,
    names: 20,
    solo: 20,
    dek: 1,
    about: 3,
    mentions: 0.5,
    authors: 6,
    date: 1,
    image: 0,
  },
};

/** How much more a page counts on which the words of the query stand side by side. */
export const phraseBonus = 1.5;

/** Among more results than these the place of words is not looked at: it would take too long. */
export const mostResultsForPhrase = 1500;
