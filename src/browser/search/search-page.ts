import { isTooShort } from '../../search/query/normalise-query.ts';
import type { FilterName } from '../../search/query/search-record.ts';
import {
  activeFilters,
  readSearchAddress,
  sortOrders,
  withoutFilter,
  writeSearchAddress,
  type SearchRequest,
} from '../../search/query/search-request.ts';
import { say } from '../../words/say.ts';
import { answerWords } from './answer-words.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { askAndCount, warmIndex } from './ask-index.ts';
import { chosenFilters } from './chosen-filters.ts';
import { FilterPanel } from './filter-panel.ts';
import { hitGroups } from './hit-list.ts';
import { latestOnly } from './latest-only.ts';
import { makeButton } from './make-element.ts';
import { loadFailure, noResults } from './no-results.ts';
import { recentList } from './recent-list.ts';
import { rememberSearch } from './recent-searches.ts';
import { readReturnPoint, saveReturnPoint, type ReturnPoint } from './return-point.ts';
import type { ShownAnswer } from './search-messages.ts';
import { readFilterWords } from './search-words.ts';

const step = 10;
const wide = '(width >= 64rem)';

/** `<search-page>`: results as the reader types; the address always says what is shown. */
class SearchPage extends HTMLElement {
  readonly #words = readFilterWords();
  #request: SearchRequest = readSearchAddress('');
  #shown = step;
  #returning = false;
  readonly #panel = new FilterPanel(
    this.#words,
    (name, values) => {
      this.#filter(name, values);
    },
    () => {
      // The page's own opening of groups, when it begins, is told late: they are counted by then.
      if (String(this.#panel.counted) !== this.#counted) void this.#run();
    },
  );
  /** The filters that were counted last. */
  #counted = '';
  readonly #ask = latestOnly<SearchRequest>((request, isLatest) => this.#answer(request, isLatest));

  connectedCallback(): void {
    this.#panel.element.open = matchMedia(wide).matches;
    this.#part('.search-side').append(this.#panel.element);
    const { input, sort } = this.#fields();
    followArrowKeys(this, input, '.search-results a');
    input.addEventListener('input', () => {
      const query = isTooShort(input.value) ? '' : input.value;
      this.#change({ ...this.#request, query }, 'replace');
    });
    input.addEventListener('focus', warmIndex, { once: true });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(input.value);
      this.#change({ ...this.#request, query: input.value }, 'push');
    });
    sort.addEventListener('change', () => {
      const order = sortOrders.find((each) => each === sort.value) ?? 'relevance';
      this.#change({ ...this.#request, sort: order }, 'push');
    });
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('.search-results a');
      if (link instanceof HTMLAnchorElement) {
        rememberSearch(this.#request.query);
        saveReturnPoint({ shown: this.#shown, scroll: window.scrollY, opened: link.href });
      }
    });
    window.addEventListener('popstate', () => {
      this.#readAddress();
    });
    // The field is there before its script is: what was typed in the meantime is not lost.
    const typedAhead = input.value;
    this.#readAddress();
    if (typedAhead !== '') {
      input.value = typedAhead;
      input.dispatchEvent(new Event('input'));
    }
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`The search page has no ${selector}.`);
    return part;
  }

  #fields(): { input: HTMLInputElement; sort: HTMLSelectElement } {
    const input = this.#part('.search-input');
    const sort = this.#part('.search-sort');
    if (!(input instanceof HTMLInputElement && sort instanceof HTMLSelectElement)) {
      throw new Error('The search page lacks its fields.');
    }
    return { input, sort };
  }

  #readAddress(): void {
    this.#request = readSearchAddress(location.search);
    const { shown } = readReturnPoint();
    this.#shown = shown ?? step;
    this.#returning = shown !== undefined;
    const { input, sort } = this.#fields();
    input.value = this.#request.query;
    sort.value = this.#request.sort;
    this.toggleAttribute('data-asked', this.#isAsked);
    if (this.#isAsked) void this.#run();
    else this.#showNothingAsked();
  }

  get #isAsked(): boolean {
    return this.#request.query.trim() !== '' || activeFilters(this.#request.filters).length > 0;
  }

  #change(request: SearchRequest, how: 'push' | 'replace'): void {
    this.#request = request;
    this.#shown = step;
    this.#returning = false;
    const address = `${location.pathname}${writeSearchAddress(request)}`;
    const isSame = address === `${location.pathname}${location.search}`;
    if (how === 'push' && !isSame) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#run();
  }

  #filter(name: FilterName, values: readonly string[]): void {
    const others = withoutFilter(this.#request.filters, name);
    const filters = values.length === 0 ? others : { ...others, [name]: values };
    this.#change({ ...this.#request, filters }, 'push');
  }

  #run(): Promise<void> {
    return this.#ask(this.#request);
  }

  async #answer(request: SearchRequest, isLatest: () => boolean): Promise<void> {
    try {
      let shown: Promise<void> | undefined;
      const { counted } = this.#panel;
      this.#counted = String(counted);
      const counts = await askAndCount(request, this.#shown, counted, (answer) => {
        if (!isLatest()) return;
        if (this.#isAsked) shown = this.#show(request, answer);
        else this.#showNothingAsked();
      });
      await shown;
      if (isLatest()) this.#panel.show(counts, request.filters);
    } catch (error) {
      this.#say(say(this.#words, 'search.failed'));
      this.#fill(loadFailure(this.#words, error, () => void this.#run()));
    }
  }

  async #show(request: SearchRequest, answer: ShownAnswer): Promise<void> {
    const { hits, total } = answer;
    const chips = chosenFilters(this.#words, request.filters, (name, values) => {
      this.#filter(name, values);
    });
    const shown = [
      ...(chips === undefined ? [] : [chips]),
      ...hitGroups(hits, this.#words, request.sort === 'relevance'),
    ];
    if (hits.length === 0)
      shown.push(
        await noResults(this.#words, request, (name) => {
          this.#filter(name, []);
        }),
      );
    if (total > hits.length) shown.push(this.#moreButton(hits.length));
    this.#fill(...shown);
    // Nothing cannot be put in another order, nor be narrowed.
    this.#part('.search-order').hidden = total === 0;
    this.#part('.search-side').hidden = total === 0 && chips === undefined;
    this.#say(answerWords(this.#words, request, answer));
    if (!this.#returning) return;
    this.#returning = false;
    this.#returnTo(readReturnPoint());
  }

  /** Puts the reader where the results were left. */
  #returnTo({ scroll = 0, opened }: ReturnPoint): void {
    window.scrollTo({ top: scroll, behavior: 'instant' });
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.search-results a')];
    links.find(({ href }) => href === opened)?.focus({ preventScroll: true });
  }

  #moreButton(before: number): HTMLElement {
    return makeButton('button', say(this.#words, 'search.more'), () => {
      this.#shown += step;
      void this.#run().then(() => {
        this.querySelectorAll<HTMLElement>('.search-title a')[before]?.focus();
      });
    });
  }

  #showNothingAsked(): void {
    const recent = recentList(this.#words);
    const typed = this.#fields().input.value.trim();
    this.#say(typed === '' ? '' : say(this.#words, 'search.typeOn', { query: typed }));
    this.#fill(...(recent === undefined ? [] : [recent]));
  }

  #say(words: string): void {
    this.#part('.search-status').textContent = words;
  }

  #fill(...content: readonly HTMLElement[]): void {
    this.#part('.search-results').replaceChildren(...content);
    this.#part('.search-order').hidden = !this.#isAsked;
    this.#part('.search-side').hidden = false;
    this.toggleAttribute('data-asked', this.#isAsked);
  }
}

history.scrollRestoration = 'manual';
customElements.define('search-page', SearchPage);
