import { siteIds } from '../../story/page-ids.ts';
import { panelWords } from '../../words/spoken-in-browser.ts';
import { readWords, wordOf } from '../read-words.ts';
import { attachTrigger } from './attach-trigger.ts';
import type { Opening } from './note-panel.ts';

/** The words that a note is about; at a point, its number. */
function passageOf(reference: HTMLElement): readonly HTMLElement[] {
  const id = reference.dataset['annotation'] ?? '';
  const pieces = document.querySelectorAll<HTMLElement>(
    `#${siteIds.text} [data-annotations~="${CSS.escape(id)}"]`,
  );
  return pieces.length > 0 ? [...pieces] : [reference];
}

function permalink(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

/** What the list at the end has of a note, with the addresses of note and passage. */
function contentOf(note: HTMLElement, passage: readonly HTMLElement[]): Node[] {
  const copy = note.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return [];
  for (const link of copy.querySelectorAll('.note-links')) link.remove();
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  const links = document.createElement('p');
  links.className = 'label note-links';
  const words = readWords('panel', panelWords);
  const anchor = passage.find(({ id }) => id !== '')?.id ?? note.id;
  links.append(
    permalink(`#${note.id}`, wordOf(words, 'note.link')),
    permalink(`#${anchor}`, wordOf(words, 'note.passage')),
  );
  return [...copy.childNodes, links];
}

/** Whether a reader sees that words have a note. */
function isMarked(piece: HTMLElement): boolean {
  return getComputedStyle(piece).textDecorationLine.includes('underline');
}

function enhance(reference: HTMLElement, note: HTMLElement): void {
  const passage = passageOf(reference);
  const opening = (): Opening => ({
    trigger: reference,
    passage,
    content: contentOf(note, passage),
    label: reference.getAttribute('aria-label') ?? '',
  });
  reference.setAttribute('aria-details', note.id);
  reference.setAttribute('aria-expanded', 'false');
  attachTrigger(reference, opening, 'open');
  for (const piece of passage) {
    // The innermost of several notes opens; a name has its own card.
    const innermost = piece.dataset['annotations']?.split(' ').at(-1);
    if (piece.localName !== 'span' || innermost !== reference.dataset['annotation']) continue;
    attachTrigger(piece, () => (isMarked(piece) ? opening() : undefined), 'open');
  }
}

for (const reference of document.querySelectorAll<HTMLAnchorElement>(
  `#${siteIds.text} a.annotation-ref`,
)) {
  const note = document.getElementById(reference.hash.slice(1));
  if (note !== null) enhance(reference, note);
}
