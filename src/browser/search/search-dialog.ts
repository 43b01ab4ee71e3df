import stylesheet from '../../styles/search.css?url';
import { isTooShort } from '../../search/query/normalise-query.ts';
import { writeSearchAddress, type SearchRequest } from '../../search/query/search-request.ts';
import { directionOf } from '../../text/direction-of.ts';
import { say } from '../../words/say.ts';
import { addStylesheet } from './add-stylesheet.ts';
import { answerWords } from './answer-words.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { askIndex, warmIndex } from './ask-index.ts';
import { hitGroups } from './hit-list.ts';
import { latestOnly } from './latest-only.ts';
import { makeButton, makeElement, makeLink } from './make-element.ts';
import { loadFailure, nothingFound } from './no-results.ts';
import { recentList } from './recent-list.ts';
import { rememberSearch } from './recent-searches.ts';
import { readSearchWords, type SearchWords } from './search-words.ts';
import { onSite } from '../site-root.ts';

const most = 6;

let made: ReturnType<typeof makeDialog> | undefined;

/**
 * Opens the dialog of search; it keeps what was typed on this page before.
 *
 * @param typedAhead gives what the reader typed while the dialog was being loaded
 */
export async function openDialog(typedAhead: () => string): Promise<void> {
  await addStylesheet(stylesheet);
  if (made === undefined) {
    made = makeDialog();
    document.body.append(made.dialog);
  }
  const { dialog, input } = made;
  if (!dialog.open) dialog.showModal();
  input.focus();
  const typed = typedAhead();
  if (typed === '') input.select();
  else {
    input.value = typed;
    input.dispatchEvent(new Event('input'));
  }
  warmIndex();
}

function makeField(words: SearchWords): HTMLInputElement {
  const input = makeElement('input', 'search-input');
  Object.assign(input, { type: 'search', name: 'q', autocomplete: 'off', maxLength: 200 });
  input.spellcheck = false;
  input.placeholder = say(words, 'search.placeholder');
  input.setAttribute('aria-label', say(words, 'frame.searchField'));
  return input;
}

function makeDialog(): { dialog: HTMLDialogElement; input: HTMLInputElement } {
  const words = readSearchWords();
  const input = makeField(words);
  const status = makeElement('p', 'search-status');
  status.setAttribute('role', 'status');
  const results = makeElement('div', 'search-results');
  const form = makeElement('form', 'search-form', input);
  Object.assign(form, { action: onSite('/search/'), method: 'get' });
  form.setAttribute('role', 'search');
  const dialog = makeElement(
    'dialog',
    'search-dialog',
    form,
    makeElement('div', 'search-bar label', status),
    results,
    makeElement('p', 'search-keys label', say(words, 'search.keys')),
  );
  form.append(
    makeButton('search-button', say(words, 'search.close'), () => {
      dialog.close();
    }),
  );
  dialog.setAttribute('aria-label', say(words, 'frame.search'));
  dialog.lang = words.lang;
  dialog.dir = directionOf(words.lang);
  const showRecent = () => {
    const recent = recentList(words);
    status.textContent = '';
    results.replaceChildren(...(recent === undefined ? [] : [recent]));
  };
  const ask = latestOnly<SearchRequest>(async (request, isLatest) => {
    try {
      const answer = await askIndex(request, most);
      if (!isLatest()) return;
      const { hits } = answer;
      const all = makeLink(
        onSite(`/search/${writeSearchAddress(request)}`),
        say(words, 'search.all'),
      );
      const groups = hits.length === 0 ? [nothingFound(words)] : hitGroups(hits, words);
      results.replaceChildren(...groups, makeElement('p', 'search-all label', all));
      status.textContent = answerWords(words, request, answer);
    } catch (error) {
      status.textContent = say(words, 'search.failed');
      results.replaceChildren(loadFailure(words, error, () => void ask(request)));
    }
  });
  const run = () => {
    const query = input.value;
    if (query.trim() === '' || isTooShort(query)) showRecent();
    else void ask({ query, filters: {}, sort: 'relevance' });
  };
  input.addEventListener('input', run);
  for (const [target, kind] of [
    [form, 'submit'],
    [results, 'click'],
  ] as const) {
    target.addEventListener(kind, () => {
      rememberSearch(input.value);
    });
  }
  dialog.addEventListener('click', (event) => {
    // The backdrop belongs to the dialog: a click on it has the dialog itself as its target.
    if (event.target === dialog) dialog.close();
  });
  input.addEventListener('keydown', (event) => {
    // In a field of search the key would first only empty the field.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  followArrowKeys(dialog, input, '.search-results a');
  showRecent();
  return { dialog, input };
}
