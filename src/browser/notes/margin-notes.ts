import { siteIds } from '../../story/page-ids.ts';
import { hideCovered } from './hide-covered.ts';
import { stackNotes } from './stack-notes.ts';

const gap = 12;

/** A note in the margin, and the number in the text that it stands beside. */
interface MarginNote {
  readonly note: HTMLElement;
  readonly reference: HTMLElement;
}

/** A short copy of a note. Readers of the list and of panels have the whole; this one is for the eye. */
function createNote(line: HTMLElement, reference: HTMLElement): HTMLElement {
  const note = document.createElement('p');
  note.className = 'margin-note label';
  const number = document.createElement('span');
  number.className = 'margin-number';
  number.textContent = reference.dataset['number'] ?? '';
  // The number stands where lines of the page begin, whichever way the words run.
  const words = document.createElement('bdi');
  words.textContent = line.textContent.trim();
  note.append(number, ' ', words);
  note.addEventListener('click', () => {
    reference.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }),
    );
  });
  return note;
}

function arrange(margin: HTMLElement, notes: readonly MarginNote[]): void {
  const origin = margin.getBoundingClientRect().top;
  const wanted = notes.map(({ note, reference }) => ({
    wanted: reference.getBoundingClientRect().top - origin,
    height: note.offsetHeight,
  }));
  const taken = [...document.querySelectorAll('.story-body > .wide')]
    .map((wide) => wide.getBoundingClientRect())
    .map(({ top, bottom }) => ({ top: top - origin, bottom: bottom - origin }));
  for (const [index, top] of stackNotes(wanted, gap, taken).entries()) {
    const note = notes[index]?.note;
    if (note !== undefined) note.style.top = `${top}px`;
  }
  hideCovered();
}

/** Fills the margin beside the text. On narrow screens, at first and on paper, it is not shown. */
function fillMargin(margin: HTMLElement, text: HTMLElement): void {
  const items = document.querySelectorAll<HTMLElement>('.note[data-reference]');
  const notes = [...items]
    .flatMap((item): MarginNote[] => {
      const reference = document.getElementById(item.dataset['reference'] ?? '');
      const line = item.querySelector<HTMLElement>('.note-summary');
      if (reference === null || line === null) return [];
      return [{ note: createNote(line, reference), reference }];
    })
    .sort((one, other) => numberOf(one) - numberOf(other));
  margin.append(...notes.map(({ note }) => note));
  const observer = new ResizeObserver(() => {
    arrange(margin, notes);
  });
  observer.observe(text);
  observer.observe(margin);
  for (const { note } of notes) observer.observe(note);
}

function numberOf({ reference }: MarginNote): number {
  return Number(reference.dataset['number']);
}

const margin = document.querySelector<HTMLElement>('.margin-notes');
const text = document.getElementById(siteIds.text);
if (margin !== null && text !== null) fillMargin(margin, text);
