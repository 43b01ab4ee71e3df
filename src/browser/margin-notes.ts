import { siteIds } from '../story/page-ids.ts';
import { stackNotes } from './stack-notes.ts';

const gap = 12;

/** A note in the margin, and the letter in the text that it stands beside. */
interface MarginNote {
  readonly note: HTMLElement;
  readonly reference: HTMLElement;
}

/** A short copy of a note. Readers of the list and of cards have the whole; this one is for the eye. */
function createNote(item: HTMLElement, reference: HTMLElement): HTMLElement {
  const note = document.createElement('p');
  note.className = 'margin-note label';
  const letter = document.createElement('span');
  letter.className = 'margin-letter';
  letter.textContent = reference.dataset['letter'] ?? '';
  note.append(letter, ` ${item.dataset['summary'] ?? ''}`);
  note.addEventListener('click', () => {
    reference.focus({ focusVisible: true });
  });
  return note;
}

function arrange(margin: HTMLElement, notes: readonly MarginNote[]): void {
  const origin = margin.getBoundingClientRect().top;
  const wanted = notes.map(({ note, reference }) => ({
    wanted: reference.getBoundingClientRect().top - origin,
    height: note.offsetHeight,
  }));
  for (const [index, top] of stackNotes(wanted, gap).entries()) {
    const note = notes[index]?.note;
    if (note !== undefined) note.style.top = `${top}px`;
  }
}

/** Fills the margin beside the text. On narrow screens, and on paper, it is not shown. */
function fillMargin(margin: HTMLElement, text: HTMLElement): void {
  const items = document.querySelectorAll<HTMLElement>('li[data-reference]');
  const notes = [...items].flatMap((item): MarginNote[] => {
    const reference = document.getElementById(item.dataset['reference'] ?? '');
    return reference === null ? [] : [{ note: createNote(item, reference), reference }];
  });
  margin.append(...notes.map(({ note }) => note));
  const observer = new ResizeObserver(() => {
    arrange(margin, notes);
  });
  observer.observe(text);
  observer.observe(margin);
}

const margin = document.querySelector<HTMLElement>('.margin-notes');
const text = document.getElementById(siteIds.text);
if (margin !== null && text !== null) fillMargin(margin, text);
