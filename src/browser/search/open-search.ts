import { onSite } from '../site-root.ts';

/**
 * What every page runs for search: it waits for a sign that the reader wants to search, and loads
 * everything else only then.
 */

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** What is typed while the dialog is being loaded: no key is lost. */
let typedAhead: string | undefined;

async function open(): Promise<void> {
  if (typedAhead !== undefined) return;
  typedAhead = '';
  try {
    const { openDialog } = await import('./search-dialog.ts');
    await openDialog(() => typedAhead ?? '');
  } catch (error) {
    // The page of search needs none of the scripts that could not be had.
    console.error(error);
    location.assign(
      onSite(typedAhead === '' ? '/search/' : `/search/?q=${encodeURIComponent(typedAhead)}`),
    );
  } finally {
    typedAhead = undefined;
  }
}

/** The page of search has its own field: there, both keys lead to it. */
function goToField(): boolean {
  const field = document.querySelector<HTMLInputElement>('search-page .search-input');
  field?.focus();
  field?.select();
  return field !== null;
}

document.addEventListener('keydown', (event) => {
  if (typedAhead !== undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    typedAhead += event.key;
    event.preventDefault();
    return;
  }
  const isShortcut =
    (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) ||
    (event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target));
  if (!isShortcut || event.shiftKey || event.defaultPrevented) return;
  event.preventDefault();
  if (!goToField()) void open();
});

for (const form of document.querySelectorAll<HTMLFormElement>('.masthead-search')) {
  form.addEventListener('submit', (event) => {
    // With words in the field the form leads to the page of search, as it does without scripts.
    const field = form.elements.namedItem('q');
    if (field instanceof HTMLInputElement && field.value.trim() !== '') return;
    event.preventDefault();
    if (!goToField()) void open();
  });
}

if (location.search.includes('highlight=')) {
  void import('./highlight-page.ts').then(({ highlightPage }) => highlightPage());
}
