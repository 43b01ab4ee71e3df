import { readWords, wordOf } from '../read-words.ts';
import { panelWords } from '../../words/spoken-in-browser.ts';
import { hideCovered } from './hide-covered.ts';
import { placePanel } from './place-panel.ts';

/** What a panel is opened for, and what it says. */
export interface Opening {
  /** What the reader pointed to, and returns to. */
  readonly trigger: HTMLElement;
  /** The words that it is about, which are shown while it is open. */
  readonly passage: readonly HTMLElement[];
  readonly content: readonly Node[];
  readonly label: string;
}

/** The one panel of the page: notes and names open in it, one at a time. */
const panel = document.createElement('div');
panel.className = 'note-panel';
panel.tabIndex = -1;
panel.setAttribute('role', 'note');

let opened: Opening | undefined;
let isPinned = false;
/** What waits to happen: that it opens, or that it closes. */
let timer = 0;

/** Does something after a while, unless something else is asked for before. */
export function after(delay: number, act: () => void): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(act, delay);
}

/** Whatever waits to happen does not. */
export function stay(): void {
  window.clearTimeout(timer);
}

/** Whether the panel is open for something; pinned, if the reader asked for it by more than resting. */
export function isOpenFor(trigger: HTMLElement): 'no' | 'open' | 'pinned' {
  if (opened?.trigger !== trigger) return 'no';
  return isPinned ? 'pinned' : 'open';
}

/**
 * Opens the panel; what was open closes. What the reader points to stays where it is in the window.
 *
 * @param how `rest`: it closes when the pointer leaves; `ask`: it stays; `enter`: it takes the focus
 */
export function openPanel(opening: Opening, how: 'rest' | 'ask' | 'enter'): void {
  stay();
  const { trigger, passage, content, label } = opening;
  const before = trigger.getBoundingClientRect().top;
  forget();
  opened = opening;
  isPinned = how !== 'rest';
  panel.setAttribute('aria-label', label);
  panel.replaceChildren(...content, closeButton());
  for (const piece of passage) piece.classList.add('is-open');
  trigger.setAttribute('aria-expanded', 'true');
  placePanel(panel, trigger, passage);
  hideCovered();
  const moved = trigger.getBoundingClientRect().top - before;
  window.scrollBy({ top: moved, behavior: 'instant' });
  if (how === 'enter') panel.focus({ preventScroll: true });
  // Only what would not be seen at all is brought into the window.
  const isOutside = panel.getBoundingClientRect().top > window.innerHeight - 80;
  if (isOutside) panel.scrollIntoView({ block: 'nearest' });
}

/** Closes the panel; the focus goes back to the word if it was inside. */
export function closePanel(): void {
  stay();
  const trigger = opened?.trigger;
  const isInside = panel.contains(document.activeElement);
  forget();
  panel.remove();
  hideCovered();
  if (isInside) trigger?.focus({ preventScroll: true, focusVisible: true });
}

function forget(): void {
  for (const piece of opened?.passage ?? []) piece.classList.remove('is-open');
  opened?.trigger.setAttribute('aria-expanded', 'false');
  opened = undefined;
}

function closeButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'note-close label';
  button.textContent = wordOf(readWords('panel', panelWords), 'note.close');
  button.addEventListener('click', closePanel);
  return button;
}

/** Tab leads out of the panel to what follows the word, as if the panel stood there. */
function leave(event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button')];
  const edge = event.shiftKey ? stops.at(0) : stops.at(-1);
  const isAtEdge =
    document.activeElement === edge || (event.shiftKey && document.activeElement === panel);
  if (event.key === 'Tab' && isAtEdge) closePanel();
}

panel.addEventListener('keydown', leave);
panel.addEventListener('pointerenter', stay);
panel.addEventListener('pointerleave', () => {
  if (!isPinned) after(300, closePanel);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && opened !== undefined) closePanel();
});
/** Where it belongs depends on the width: what was open closes when that changes. */
let width = window.innerWidth;
window.addEventListener('resize', () => {
  if (window.innerWidth !== width && opened !== undefined) closePanel();
  width = window.innerWidth;
});
