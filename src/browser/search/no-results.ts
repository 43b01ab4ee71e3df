import type { FilterName } from '../../search/query/search-record.ts';
import { activeFilters, type SearchRequest } from '../../search/query/search-request.ts';
import { explainNothing } from './ask-index.ts';
import { filterTitles, valueWords } from './filter-words.ts';
import { makeButton, makeElement, makeLink } from './make-element.ts';

/**
 * What can be done when nothing was found: filters that hide results, with buttons to clear them,
 * and where else to look.
 *
 * @param clear is told the filter that the reader clears
 */
export async function noResults(
  request: SearchRequest,
  clear: (name: FilterName) => void,
): Promise<HTMLElement> {
  const hiding = activeFilters(request.filters).length === 0 ? [] : await explainNothing(request);
  const offers = hiding.map(({ name, hidden }) => {
    const values = (request.filters[name] ?? []).map((value) => valueWords(name, value));
    const number = hidden === 1 ? '1 result is' : `${String(hidden)} results are`;
    const words = `${number} hidden by ${filterTitles[name]}: ${values.join(', ')}. `;
    const button = makeButton('search-link', `Clear ${filterTitles[name]}`, () => {
      clear(name);
    });
    return makeElement('p', '', words, button);
  });
  return makeElement('div', 'search-nothing', ...offers, elsewhere());
}

/**
 * What is said when the index cannot be loaded.
 *
 * @param error what was thrown: readers who report it to the newsroom can say why
 */
export function loadFailure(error: unknown, retry: () => void): HTMLElement {
  const words = 'Search could not be loaded. The connection may be down. ';
  const again = makeElement('p', '', words, makeButton('search-link', 'Try again', retry));
  const reason = makeElement('p', 'quiet', error instanceof Error ? error.message : String(error));
  return makeElement('div', 'search-nothing', again, elsewhere(), reason);
}

function elsewhere(): HTMLElement {
  return makeElement(
    'p',
    '',
    'Every story is also in the ',
    makeLink('/archive/', 'archive'),
    ', and every name in the indexes of ',
    makeLink('/people/', 'people'),
    ' and of ',
    makeLink('/entities/', 'names and deals'),
    '.',
  );
}
