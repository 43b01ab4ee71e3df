import type { FilterName } from '../../search/query/search-record.ts';
import { activeFilters, type ChosenFilters } from '../../search/query/search-request.ts';
import { say } from '../../words/say.ts';
import { filterChoice } from './filter-words.ts';
import { makeButton, makeElement } from './make-element.ts';
import type { FilterWords } from './search-words.ts';

/**
 * The filters in use as buttons that clear them; undefined if none are.
 *
 * @param change is told the values that are left of a filter
 */
export function chosenFilters(
  words: FilterWords,
  filters: ChosenFilters,
  change: (name: FilterName, values: readonly string[]) => void,
): HTMLElement | undefined {
  const items = activeFilters(filters).flatMap((name) => {
    const values = filters[name] ?? [];
    return values.map((value) => {
      const choice = filterChoice(words, name, value);
      const button = makeButton('search-chip', choice, () => {
        change(
          name,
          values.filter((each) => each !== value),
        );
      });
      button.setAttribute('aria-label', say(words, 'search.clearValue', { value: choice }));
      return makeElement('li', '', button);
    });
  });
  return items.length === 0 ? undefined : makeElement('ul', 'search-chips label', ...items);
}
