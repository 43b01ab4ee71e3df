import stylesheet from '../../styles/search.css?url';
import { markTerms, termPattern } from '../../search/query/term-pattern.ts';
import { addStylesheet } from './add-stylesheet.ts';
import { say } from '../../words/say.ts';
import { makeButton, makeElement } from './make-element.ts';
import { readSearchWords } from './search-words.ts';

const parameter = 'highlight';
const name = 'searched';

/**
 * Highlights the words with which the reader came from search, and offers to clear them. The text
 * itself is not touched: the marks are painted over it.
 */
export async function highlightPage(): Promise<void> {
  const terms = new URLSearchParams(location.search).getAll(parameter);
  if (!('highlights' in CSS) || terms.length === 0) return;
  const ranges = rangesOf(terms);
  if (ranges.length === 0) return;
  await addStylesheet(stylesheet);
  CSS.highlights.set(name, new Highlight(...ranges));
  const words = readSearchWords();
  const places = say(words, 'marks.places', { count: ranges.length });
  const bar = makeElement('aside', 'marks-bar', places, ' ');
  bar.lang = words.lang;
  bar.setAttribute('aria-label', say(words, 'marks.title'));
  const clear = () => {
    CSS.highlights.delete(name);
    bar.remove();
    history.replaceState(history.state, '', plainAddress());
    document.removeEventListener('keydown', onEscape);
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) clear();
  };
  document.addEventListener('keydown', onEscape);
  bar.append(makeButton('search-link', say(words, 'marks.clear'), clear));
  document.body.append(bar);
}

/** Ranges of the searched words in the main part of the page. */
function rangesOf(terms: readonly string[]): Range[] {
  const pattern = termPattern(terms);
  const main = document.querySelector('main');
  if (pattern === undefined || main === null) return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.trim() === '' || node.parentElement?.closest('script, style')) continue;
    let start = 0;
    for (const piece of markTerms(text, pattern)) {
      const end = start + piece.text.length;
      if (piece.marked && end <= text.length) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
      start = end;
    }
  }
  return ranges;
}

/** The address without the words that were to be highlighted. */
function plainAddress(): string {
  const url = new URL(location.href);
  url.searchParams.delete(parameter);
  return `${url.pathname}${url.search}${url.hash}`;
}
