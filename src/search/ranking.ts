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
    dek: 2,
    about: 3,
    mentions: 0.5,
    authors: 2,
    date: 1,
    image: 0,
  },
};
