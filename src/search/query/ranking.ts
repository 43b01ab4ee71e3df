import type { PagefindRanking } from './pagefind-api.ts';

/**
 * How results are ordered.
 *
 * The first four figures and the weight of titles were chosen on a collection of real prose: the
 * README files of 371 packages, to be found by their descriptions (371 queries, long) and keywords
 * (295, short). A quarter of the queries served to compare single figures, another quarter to
 * compare these settings, by MRR, nDCG@10 and recall@10:
 *
 *     what documentation sites use (0.1, 0.1, 2, 9)   0.540  0.578  0.725
 *     Pagefind’s own figures, our weights of names    0.587  0.628  0.778
 *     pageLength 0.75, termFrequency 1                0.600  0.645  0.802
 *     and titles 3 instead of 6                       0.611  0.659  0.820
 *     and termSimilarity 4 instead of 2 (chosen)      0.622  0.667  0.820
 *
 * On a site built of all these documents as stories, and all queries, the chosen settings give
 * 0.665, 0.702 and 0.827.
 *
 * The weights of names follow from the contract: each name finds its page among the first three.
 */
export const ranking: PagefindRanking = {
  pageLength: 0.75,
  termFrequency: 1,
  termSaturation: 1.6,
  termSimilarity: 4,
  metaWeights: {
    title: 3,
    names: 20,
    solo: 20,
    dek: 1,
    about: 3,
    mentions: 0.5,
    authors: 6,
    date: 1,
  },
};

/** How much more a page counts on which the words of the query stand side by side. */
export const phraseBonus = 1.5;

/** Among more results than these the place of words is not looked at: it would take too long. */
export const mostResultsForPhrase = 1500;

/** If fewer pages than these have every word, pages with some of the words are added. */
export const fewResults = 5;
