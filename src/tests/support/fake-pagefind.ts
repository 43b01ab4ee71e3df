/** An index in memory that answers as Pagefind does, so that what asks it can be tested alone. */
import type {
  PagefindFilters,
  PagefindPage,
  PagefindResponse,
  PagefindResult,
  PagefindSearchOptions,
  SearchIndex,
} from '../../search/query/pagefind-api.ts';

/** A page of the index; its words are those of the content, divided by spaces. */
export interface FakePage {
  readonly url: string;
  readonly content: string;
  readonly day?: string;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

/** Pagefind with these pages, and the terms that it has been asked for. */
export interface FakePagefind extends SearchIndex {
  readonly asked: (string | null)[];
}

/**
 * Makes an index of pages. Like Pagefind it finds words by their beginnings; what begins no word
 * is answered with the longest word that is its own beginning; every word must be on the page, and
 * words in quotation marks side by side. The score of a page is how many of its words match.
 */
export function fakePagefind(pages: readonly FakePage[]): FakePagefind {
  const asked: (string | null)[] = [];
  const known = [...new Set(pages.flatMap(({ content }) => wordsOf(content)))];
  const search = (
    term: string | null,
    { filters = {}, sort }: PagefindSearchOptions = {},
  ): Promise<PagefindResponse> => {
    asked.push(term);
    const found = pages
      .filter((page) => passes(page, filters))
      .flatMap((page) => {
        const places = term === null ? [] : placesOf(wordsOf(page.content), term, known);
        return places === undefined ? [] : [{ page, places }];
      });
    found.sort((left, right) => right.places.length - left.places.length);
    if (sort !== undefined) {
      const order = sort['date'] === 'desc' ? -1 : 1;
      found.sort(
        (left, right) => ((left.page.day ?? '') < (right.page.day ?? '') ? -1 : 1) * order,
      );
    }
    return Promise.resolve({
      results: found.map(({ page, places }) => resultOf(page, places)),
      filters: countsOf(
        found.map(({ page }) => page),
        Object.keys(filters),
      ),
    });
  };
  return { asked, search };
}

/** What Pagefind keeps of a page, with the numbers of the words that match. */
export function fakePageData(
  { url, content, day, filters = {} }: FakePage,
  places: readonly number[] = [],
): PagefindPage {
  return {
    url,
    content,
    filters,
    meta: day === undefined ? {} : { date: day },
    anchors: [],
    weighted_locations: places.map((location) => ({ weight: 1, location })),
  };
}

function resultOf(page: FakePage, places: readonly number[]): PagefindResult {
  return {
    id: page.url,
    score: places.length,
    data: () => Promise.resolve(fakePageData(page, places)),
  };
}

/** Lower case, without accents and signs. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{sc=Inherited}/gu, '')
    .split(/\s+/u)
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
}

/** Numbers of the words that a term matches; undefined if the page does not have all of it. */
function placesOf(
  words: readonly string[],
  term: string,
  known: readonly string[],
): readonly number[] | undefined {
  const parts = wordsOf(term);
  if (term.startsWith('"')) {
    const start = words.findIndex((_, index) =>
      parts.every((part, offset) => words[index + offset] === part),
    );
    return start === -1 ? undefined : parts.map((_, offset) => start + offset);
  }
  const places = parts.map((part) => {
    const begins = known.some((word) => word.startsWith(part));
    const wanted = begins ? part : longestBeginning(part, known);
    return words.flatMap((word, index) =>
      (begins ? word.startsWith(part) : word === wanted) ? [index] : [],
    );
  });
  return places.every((each) => each.length > 0) ? places.flat() : undefined;
}

function longestBeginning(part: string, known: readonly string[]): string | undefined {
  return known
    .filter((word) => part.startsWith(word))
    .sort((left, right) => right.length - left.length)[0];
}

function passes({ filters = {} }: FakePage, wanted: PagefindFilters): boolean {
  return Object.entries(wanted).every(([name, values]) =>
    'any' in values ? values.any.some((value) => filters[name]?.includes(value)) : true,
  );
}

function countsOf(pages: readonly FakePage[], names: readonly string[]) {
  const count = (name: string) => {
    const counts: Record<string, number> = {};
    for (const value of pages.flatMap(({ filters = {} }) => filters[name] ?? []))
      counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return Object.fromEntries(names.map((name) => [name, count(name)]));
}
