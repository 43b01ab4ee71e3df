import type { PagefindCounts } from '../../search/query/pagefind-api.ts';
import { filterNames, type FilterName } from '../../search/query/search-record.ts';
import type { ChosenFilters } from '../../search/query/search-request.ts';
import { say, sayNumber } from '../../words/say.ts';
import { filterTitle, filterValue } from './filter-words.ts';
import { makeElement } from './make-element.ts';
import type { FilterWords } from './search-words.ts';

/** Groups that are open from the start; each open group costs a file of the index. */
const openFirst: ReadonlySet<FilterName> = new Set<FilterName>(['type', 'section']);
/** Groups that are seen at once; the others are asked for. */
const seenFirst: ReadonlySet<FilterName> = new Set<FilterName>(['type', 'section', 'year']);
const mostValues = 12;

/** The list of filters with the number of results of each value. */
export class FilterPanel {
  readonly element: HTMLDetailsElement;
  /** What holds the groups that are not seen at once. */
  readonly #further: HTMLDetailsElement;
  readonly #groups: ReadonlyMap<FilterName, HTMLDetailsElement>;
  readonly #words: FilterWords;
  readonly #change: (name: FilterName, values: readonly string[]) => void;

  /**
   * @param change is told the chosen values of a filter
   * @param open is called when a group has been opened, whose results are not counted yet
   */
  constructor(
    words: FilterWords,
    change: (name: FilterName, values: readonly string[]) => void,
    open: () => void,
  ) {
    this.#words = words;
    this.#change = change;
    this.#groups = new Map(
      filterNames.map((name) => [name, makeGroup(name, filterTitle(words, name))]),
    );
    const summary = makeElement('summary', '', say(words, 'search.filters'));
    this.element = makeElement('details', 'search-filters', summary);
    this.#further = makeElement(
      'details',
      'search-further',
      makeElement('summary', '', say(words, 'search.moreFilters')),
    );
    for (const details of [this.element, ...this.#groups.values()]) {
      details.addEventListener('toggle', () => {
        if (details.open) open();
      });
    }
  }

  /** Filters whose results are to be counted: those that the reader sees. */
  get counted(): readonly FilterName[] {
    if (!this.element.open) return [];
    return filterNames.filter((name) => this.#groups.get(name)?.open);
  }

  /** Groups appear with their first counts: filled one after the other, they would move each other. */
  show(counts: PagefindCounts, chosen: ChosenFilters): void {
    const isFirst = this.element.childElementCount === 1;
    for (const [name, group] of this.#groups) {
      const values = counts[name];
      if (values !== undefined) this.#showGroup(name, group, values, chosen[name] ?? []);
      if (isFirst && !seenFirst.has(name) && (chosen[name] ?? []).length > 0)
        this.#further.open = true;
    }
    if (!isFirst || Object.keys(counts).length === 0) return;
    for (const [name, group] of this.#groups)
      (seenFirst.has(name) ? this.element : this.#further).append(group);
    this.element.append(this.#further);
  }

  #showGroup(
    name: FilterName,
    group: HTMLDetailsElement,
    counts: Readonly<Record<string, number>>,
    chosen: readonly string[],
  ): void {
    const focused = document.activeElement instanceof HTMLInputElement && document.activeElement;
    const focusedValue = focused && group.contains(focused) ? focused.value : undefined;
    const rank = name === 'year' ? byValue : byCount(counts);
    const values = Object.keys(counts)
      .filter((value) => (counts[value] ?? 0) > 0 || chosen.includes(value))
      .sort((left, right) => rank(left, right));
    const shown = values.filter((value, index) => index < mostValues || chosen.includes(value));
    const list = makeElement('ul', '');
    for (const value of shown) {
      const box = makeElement('input', '');
      box.type = 'checkbox';
      box.value = value;
      box.checked = chosen.includes(value);
      box.addEventListener('change', () => {
        const others = chosen.filter((each) => each !== value);
        this.#change(name, box.checked ? [...others, value] : others);
      });
      const count = makeElement('span', 'count', sayNumber(this.#words, counts[value] ?? 0));
      const label = makeElement(
        'label',
        '',
        box,
        makeElement('span', '', filterValue(this.#words, name, value)),
        ' ',
        count,
      );
      list.append(makeElement('li', '', label));
      if (value === focusedValue)
        queueMicrotask(() => {
          box.focus({ preventScroll: true });
        });
    }
    if (shown.length === 0)
      list.append(makeElement('li', 'quiet', say(this.#words, 'search.noValues')));
    group.querySelector('ul')?.replaceWith(list);
  }
}

function makeGroup(name: FilterName, title: string): HTMLDetailsElement {
  const summary = makeElement('summary', '', title);
  const group = makeElement('details', 'search-filter', summary, makeElement('ul', ''));
  group.dataset['filter'] = name;
  group.open = openFirst.has(name);
  return group;
}

function byValue(left: string, right: string): number {
  return left < right ? 1 : -1;
}

function byCount(counts: Readonly<Record<string, number>>) {
  return (left: string, right: string) =>
    (counts[right] ?? 0) - (counts[left] ?? 0) || (left < right ? -1 : 1);
}
