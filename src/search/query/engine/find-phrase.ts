import type { FiledWord, WordPages } from './read-filed-words.ts';

/**
 * The pages on which words stand side by side, in the text or in one field; of a single word, those on
 * which it stands.
 *
 * @param words of the index, one for each of the phrase, in their order
 * @returns numbers of the pages, in order
 */
export function findPhrase(words: readonly FiledWord[]): number[] {
  const [first, ...others] = words.map(placesByPage);
  if (first === undefined) return [];
  return [...first]
    .filter(([page, places]) => {
      const following = others.map((each) => each.get(page));
      return places.some((place) =>
        following.every((each, index) => each?.includes(place + index + 1) === true),
      );
    })
    .map(([page]) => page)
    .sort((left, right) => left - right);
}

/** So far from one another are the places of the text and of each field told. */
const apart = 2 ** 32;

/** All places of a word, however it is written, by pages. */
function placesByPage({ pages, variants }: FiledWord): Map<number, number[]> {
  const all = new Map<number, number[]>();
  for (const list of [pages, ...variants.map((variant) => variant.pages)]) addPlaces(list, all);
  return all;
}

function addPlaces(list: WordPages, all: Map<number, number[]>): void {
  for (const [at, page] of list.pages.entries()) {
    const places = list.places.slice(list.from[at], list.from[at + 1]);
    const [start, end] = [list.fieldsFrom[at] ?? 0, list.fieldsFrom[at + 1] ?? 0];
    for (let index = start; index < end; index += 1)
      places.push(apart * (1 + (list.fields[index] ?? 0)) + (list.fieldPlaces[index] ?? 0));
    const others = all.get(page);
    if (others === undefined) all.set(page, places);
    else others.push(...places);
  }
}
