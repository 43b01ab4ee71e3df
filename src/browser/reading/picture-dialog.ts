import stylesheet from '../../styles/picture-dialog.css?url';
import { say } from '../../words/say.ts';
import { toolWords } from '../../words/spoken-in-browser.ts';
import { addStylesheet } from '../search/add-stylesheet.ts';
import { makeButton, makeElement } from '../search/make-element.ts';
import { readWords } from '../read-words.ts';

const words = readWords('tools', toolWords);
/** How far a finger moves before it has swiped, in pixels. */
const swipe = 48;

const frame = makeElement('figure', 'picture-frame');
const place = makeElement('p', 'picture-place');
place.setAttribute('role', 'status');
const previous = makeButton('tool', say(words, 'picture.previous'), () => {
  go(-1);
});
const next = makeButton('tool', say(words, 'picture.next'), () => {
  go(1);
});
const close = makeButton('tool', say(words, 'picture.close'), () => {
  dialog.close();
});
const dialog = makeElement(
  'dialog',
  'picture-dialog label',
  makeElement('div', 'picture-bar', previous, place, next, close),
  frame,
);
dialog.setAttribute('aria-label', say(words, 'picture.all'));

let shown: readonly HTMLElement[] = [];
let at = 0;

/**
 * Shows pictures in the whole window, one at a time, with their captions: keys, buttons and swiping
 * lead from one to the next. What had the focus has it again afterwards.
 *
 * @param figures as they stand in the page
 * @param index of the one to begin with
 */
export async function showPictures(figures: readonly HTMLElement[], index: number): Promise<void> {
  await addStylesheet(stylesheet);
  shown = figures;
  at = index;
  if (!dialog.isConnected) document.body.append(dialog);
  show();
  dialog.showModal();
  close.focus();
}

function go(steps: number): void {
  const to = at + steps;
  if (shown[to] === undefined) return;
  at = to;
  show();
}

function show(): void {
  const figure = shown[at];
  if (figure === undefined) return;
  const picture = figure.querySelector('picture, img')?.cloneNode(true);
  const caption = figure.querySelector('figcaption')?.cloneNode(true);
  if (!(picture instanceof HTMLElement)) return;
  const width = figure.querySelector('img')?.getAttribute('width') ?? '';
  for (const part of [picture, ...picture.querySelectorAll<HTMLElement>('source, img')]) {
    part.removeAttribute('loading');
    part.classList.remove('has-larger');
    // The largest file there is, as large as it is: blown up, it would only be blurred.
    if (part.hasAttribute('sizes')) part.setAttribute('sizes', `${width}px`);
    // A drawing is as sharp at any size.
    if (part instanceof HTMLImageElement && part.src.endsWith('.svg'))
      part.classList.add('drawing');
  }
  frame.replaceChildren(picture, ...(caption === undefined ? [] : [caption]));
  const isOne = shown.length === 1;
  for (const part of [previous, next, place]) part.hidden = isOne;
  previous.disabled = at === 0;
  next.disabled = at === shown.length - 1;
  place.textContent = say(words, 'picture.place', { number: at + 1, count: shown.length });
}

/** Towards the end of lines is towards the next picture. */
const forwards = (): 1 | -1 => (getComputedStyle(dialog).direction === 'rtl' ? -1 : 1);

dialog.addEventListener('keydown', ({ key }) => {
  if (key === 'ArrowRight') go(forwards());
  if (key === 'ArrowLeft') go(-forwards());
  if (key === 'Home') go(-at);
  if (key === 'End') go(shown.length - 1 - at);
});
dialog.addEventListener('click', ({ target }) => {
  // Beside the picture is the way out.
  if (target === dialog || target === frame) dialog.close();
});

let from: PointerEvent | undefined;
frame.addEventListener('pointerdown', (event) => {
  from = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
});
frame.addEventListener('pointerup', (event) => {
  if (from === undefined || event.pointerId !== from.pointerId) return;
  const across = event.clientX - from.clientX;
  const along = event.clientY - from.clientY;
  from = undefined;
  if (Math.abs(across) < swipe || Math.abs(across) < 2 * Math.abs(along)) return;
  go(across < 0 ? forwards() : -forwards());
});
frame.addEventListener('pointercancel', () => {
  from = undefined;
});
