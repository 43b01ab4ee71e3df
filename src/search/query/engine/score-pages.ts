import type { PagefindLocation, PagefindRanking } from '../pagefind-api.ts';
import { groupPostings, type Posting } from './group-postings.ts';
import type { MatchingWord } from './matching-words.ts';
import { placesOnPage, wordScales, type WeighedWord } from './places-on-page.ts';

/** What a page is judged by, besides its words. */
export interface ScoredIndex {
  /** How many words each page has. */
  readonly lengths: readonly number[];
  readonly averageLength: number;
  readonly longest: number;
  /** The names of the fields. */
  readonly fields: readonly string[];
  readonly ranking: PagefindRanking;
}

/** The pages that have all words of a query. */
export interface ScoredPages {
  /** Numbers of the pages, and how well each matches, in the order of the numbers. */
  readonly pages: readonly number[];
  readonly scores: readonly number[];
  readonly placesOn: (page: number) => PagefindLocation[];
}

/**
 * Finds the pages that have a word for each word of a query, and scores them by Okapi BM25 (Robertson
 * and Zaragoza 2009) and by what their fields have of it. The effort grows with the number of places.
 *
 * @param terms how many words the query has
 * @param isLetThrough whether filters let a page through
 */
export function scorePages(
  { lengths, longest, averageLength, fields, ranking }: ScoredIndex,
  words: readonly MatchingWord[],
  terms: number,
  isLetThrough: (page: number) => boolean,
): ScoredPages {
  const { having, counts, postingsOf } = groupPostings(words, terms, lengths.length);
  const found = counts.filter((count) => count > 0).length;
  const rarities = counts.map((count) => rarityOf(lengths.length, count));
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const weights = fields.map((name) => ranking.metaWeights[name] ?? 1);
  const weigh = wordScales(2 * longest);
  const [pages, scores]: [number[], number[]] = [[], []];
  for (let page = 0; page < lengths.length; page += 1) {
    if (found === 0 || having[page] !== found || !isLetThrough(page)) continue;
    const postings = postingsOf(page);
    const share = (lengths[page] ?? 0) / averageLength;
    pages.push(page);
    scores.push(
      scoreOfText(weigh(postings), share, rarities, ranking) +
        scoreOfFields(postings, rarities, total, weights),
    );
  }
  return { pages, scores, placesOn: (page) => placesOnPage(postingsOf(page)) };
}

/** Inverse document frequency: the rarer, the more a word tells. */
function rarityOf(pages: number, having: number): number {
  return Math.log((pages - having + 0.5) / (having + 0.5) + 1);
}

function scoreOfText(
  words: readonly WeighedWord[],
  share: number,
  rarities: readonly number[],
  { termSaturation, pageLength, termFrequency }: PagefindRanking,
): number {
  if (termFrequency !== 1) throw new Error('Only the frequency of BM25 is known here.');
  const damping = termSaturation * (1 - pageLength + pageLength * share);
  let score = 0;
  for (const { word, weight } of words) {
    const frequency = (weight / 24) * word.likeness;
    const bm25 = ((termSaturation + 1) * frequency) / (damping + frequency);
    score += (rarities[word.term] ?? 0) * bm25 * word.accents;
  }
  return score;
}

function scoreOfFields(
  postings: readonly Posting[],
  rarities: readonly number[],
  total: number,
  weights: readonly number[],
): number {
  let matched: number[] | undefined;
  const seen = new Set<number>();
  for (const { word, at } of postings) {
    const { fieldsFrom, fields } = word.pages;
    const end = fieldsFrom[at + 1] ?? 0;
    for (let place = fieldsFrom[at] ?? 0; place < end; place += 1) {
      const field = fields[place] ?? 0;
      const once = field * rarities.length + word.term;
      if (seen.has(once)) continue;
      seen.add(once);
      matched ??= weights.map(() => 0);
      matched[field] = (matched[field] ?? 0) + (rarities[word.term] ?? 0);
    }
  }
  if (matched === undefined) return 0;
  // Squared, so that a field which has a part of the query only says little.
  return matched.reduce(
    (sum, rarity, field) => sum + (weights[field] ?? 0) * rarity * (rarity / total) ** 2,
    0,
  );
}
