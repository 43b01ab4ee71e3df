import type { PagefindRanking } from './pagefind-api.ts';

/**
 * How results are ordered.
 *
 * `pageLength`, `termFrequency` and `termSaturation` were chosen on the README files of 371 packages,
 * to be found by their descriptions and keywords: 0.578 nDCG@10 with what documentation sites use
 * (0.1, 0.1, 2), 0.645 with these.
 *
 * The weights of title and dek and `termSimilarity` were chosen on public collections, each document
 * a story with its first sentence as dek (nDCG@10; documents, queries): TIME (423, 83), Medline
 * (1,033, 30), Cranfield (1,400, 225), CISI (1,460, 112); and on known items: three words of a title
 * must find its document (180 of Cranfield’s, 192 of CISI’s).
 *
 *     title  dek  similarity   TIME   Medline  Cranfield  CISI   mean   known items
 *     3      1    4 (before)   0.590  0.647    0.365      0.305  0.477  0.901  0.960
 *     1      1    4            0.620  0.663    0.379      0.318  0.495  0.895  0.950
 *     1      0.3  4            0.640  0.677    0.378      0.317  0.503  0.911  0.963
 *     1      0    4            0.643  0.677    0.373      0.312  0.501  0.905  0.968
 *     1      0.3  2            0.643  0.683    0.382      0.318  0.507  0.904  0.963
 *     1      0.3  1 (chosen)   0.637  0.684    0.386      0.318  0.506  0.904  0.963
 *     2      0.3  1            0.626  0.678    0.381      0.308  0.498  0.904  0.963
 *     0.3    0.3  1            0.640  0.692    0.388      0.325  0.511  0.895  0.956
 *
 * The title stands in the text as well, where it has the weight of a headline; more of it buries what
 * a story says. Of the last row, known items speak against.
 *
 * The weights of names follow from the contract: each name finds its page among the first three.
 */
export const ranking: PagefindRanking = {
  pageLength: 0.75,
  termFrequency: 1,
  termSaturation: 1.6,
  termSimilarity: 1,
  metaWeights: {
    title: 1,
    names: 20,
    solo: 20,
    dek: 0.3,
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
