import type { PagefindLocation } from '../pagefind-api.ts';
import type { Posting } from './group-postings.ts';
import type { MatchingWord } from './matching-words.ts';

/** A word of the index on a page, with the weight of all its places there together, in 24ths. */
export interface WeighedWord {
  /** The first of its forms: they count together. */
  readonly word: MatchingWord;
  readonly weight: number;
}

/** A place on a page at which words of a query stand. */
interface SharedPlace {
  readonly place: number;
  readonly weight: number;
  /** One for each word of the query that is answered here. */
  readonly words: readonly MatchingWord[];
}

const mostWeight = 255;

/** Where the words of a query stand on a page, in order, each place once. */
export function placesOnPage(postings: readonly Posting[]): PagefindLocation[] {
  return sharedPlaces(postings).map(({ place, weight }) => ({
    location: place,
    weight: weight / 24,
  }));
}

/**
 * Prepares to weigh words page by page.
 *
 * @param places more than a page has
 */
export function wordScales(places: number): (postings: readonly Posting[]) => WeighedWord[] {
  const marks = new Int32Array(places);
  let weighed = 0;
  /** Whether no place is told twice, as with most words; the last weighing marked each. */
  const areApart = (postings: readonly Posting[]): boolean => {
    weighed += 1;
    for (const { word, at } of postings) {
      const end = word.pages.from[at + 1] ?? 0;
      for (let index = word.pages.from[at] ?? 0; index < end; index += 1) {
        const place = word.pages.places[index] ?? 0;
        if (place >= places || marks[place] === weighed) return false;
        marks[place] = weighed;
      }
    }
    return true;
  };
  return (postings) =>
    postings.length === 1 || areApart(postings) ? weighApart(postings) : weighShared(postings);
}

function weighApart(postings: readonly Posting[]): WeighedWord[] {
  const sums: { word: MatchingWord; weight: number; stands: boolean }[] = [];
  for (const { word, at } of postings) {
    const { from, weights } = word.pages;
    const [start, end] = [from[at] ?? 0, from[at + 1] ?? 0];
    let weight = 0;
    for (let index = start; index < end; index += 1) weight += weights[index] ?? 0;
    const form = sums.find((each) => each.word.word === word.word);
    if (form === undefined) sums.push({ word, weight, stands: end > start });
    else {
      form.weight += weight;
      form.stands ||= end > start;
    }
  }
  return sums.filter(({ stands }) => stands);
}

function weighShared(postings: readonly Posting[]): WeighedWord[] {
  const first = new Map<string, MatchingWord>();
  for (const { word } of postings) if (!first.has(word.word)) first.set(word.word, word);
  const sums = new Map<MatchingWord, number>();
  for (const { weight, words } of sharedPlaces(postings)) {
    for (const each of words) {
      const word = first.get(each.word) ?? each;
      sums.set(word, (sums.get(word) ?? 0) + weight);
    }
  }
  return Array.from(sums, ([word, weight]) => ({ word, weight }));
}

/**
 * The places, in order. Where several words of a query are answered at one, as by the parts of a
 * compound, it counts for each of them, and as many times over.
 */
function sharedPlaces(postings: readonly Posting[]): SharedPlace[] {
  const found: { place: number; weight: number; word: MatchingWord }[] = [];
  for (const { word, at } of postings) {
    const { from, places, weights } = word.pages;
    const end = from[at + 1] ?? 0;
    for (let index = from[at] ?? 0; index < end; index += 1)
      found.push({ place: places[index] ?? 0, weight: weights[index] ?? 0, word });
  }
  found.sort((left, right) => left.place - right.place);
  const shared: SharedPlace[] = [];
  for (let index = 0; index < found.length;) {
    const place = found[index]?.place ?? 0;
    const terms = new Map<number, { weight: number; word: MatchingWord }>();
    for (; found[index]?.place === place; index += 1) {
      const each = found[index];
      if (each !== undefined && !terms.has(each.word.term)) terms.set(each.word.term, each);
    }
    const answered = [...terms.values()];
    const least = Math.min(...answered.map(({ weight }) => weight));
    const weight = Math.min(least * answered.length, mostWeight);
    shared.push({ place, weight, words: answered.map(({ word }) => word) });
  }
  return shared;
}
