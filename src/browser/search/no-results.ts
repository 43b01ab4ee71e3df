import type { FilterName } from '../../search/query/search-record.ts';
import { activeFilters, type SearchRequest } from '../../search/query/search-request.ts';
import { joinNames } from '../../words/join-words.ts';
import { say, sentenceParts } from '../../words/say.ts';
import { explainNothing } from './ask-index.ts';
import { filterTitle, filterValue } from './filter-words.ts';
import { makeButton, makeElement, makeLink } from './make-element.ts';
import type { FilterWords, SearchWords } from './search-words.ts';
import { onSite } from '../site-root.ts';

/**
 * What can be done when nothing was found on the page of search: filters that hide results, with
 * buttons to clear them, and where else to look.
 *
 * @param clear is told the filter that the reader clears
 */
export async function noResults(
  words: FilterWords,
  request: SearchRequest,
  clear: (name: FilterName) => void,
): Promise<HTMLElement> {
  const hiding = activeFilters(request.filters).length === 0 ? [] : await explainNothing(request);
  const offers = hiding.map(({ name, hidden }) => {
    const filter = filterTitle(words, name);
    const chosen = (request.filters[name] ?? []).map((value) => filterValue(words, name, value));
    const values = joinNames(words, chosen);
    const hides = say(words, 'search.hidden', { count: hidden, filter, values });
    const button = makeButton('search-link', say(words, 'search.clearFilter', { filter }), () => {
      clear(name);
    });
    return makeElement('p', '', hides, ' ', button);
  });
  return makeElement('div', 'search-nothing', ...offers, elsewhere(words));
}

/** Where else to look when nothing was found. */
export function nothingFound(words: SearchWords): HTMLElement {
  return makeElement('div', 'search-nothing', elsewhere(words));
}

/**
 * What is said when the index cannot be loaded.
 *
 * @param error what was thrown: readers who report it to the newsroom can say why
 */
export function loadFailure(words: SearchWords, error: unknown, retry: () => void): HTMLElement {
  const button = makeButton('search-link', say(words, 'search.retry'), retry);
  const again = makeElement('p', '', say(words, 'search.failedWhy'), ' ', button);
  const reason = makeElement('p', 'quiet', error instanceof Error ? error.message : String(error));
  // What programs say of their faults is English everywhere.
  reason.lang = 'en';
  return makeElement('div', 'search-nothing', again, elsewhere(words), reason);
}

function elsewhere(words: SearchWords): HTMLElement {
  const links: Readonly<Record<string, HTMLElement>> = {
    archive: makeLink(onSite('/archive/'), say(words, 'search.archive')),
    people: makeLink(onSite('/people/'), say(words, 'search.people')),
    entities: makeLink(onSite('/entities/'), say(words, 'search.entities')),
  };
  const parts = sentenceParts(words, 'search.elsewhere').map(
    ({ text, slot }) => text ?? links[slot] ?? '',
  );
  return makeElement('p', '', ...parts);
}
