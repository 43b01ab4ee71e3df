import { attachCard, hasAnchors, keepOpenInside, type Card } from './attach-card.ts';
import { noteCardId, siteIds } from '../story/page-ids.ts';
import type { Box } from './position-card.ts';
import { readWords } from './read-words.ts';
import { say, type Speech } from '../words/say.ts';
import { cardWords } from '../words/spoken-in-browser.ts';
import { surroundingBox } from './surrounding-box.ts';

type CardWords = Speech<(typeof cardWords)[number]>;

/** The words that a note is about; at a point, the letter or number itself. */
function passageOf(reference: HTMLElement): readonly HTMLElement[] {
  const id = reference.dataset['annotation'] ?? '';
  const pieces = document.querySelectorAll<HTMLElement>(
    `#${siteIds.text} [data-annotations~="${CSS.escape(id)}"]`,
  );
  return pieces.length > 0 ? [...pieces] : [reference];
}

function boxAround(elements: readonly HTMLElement[], reference: HTMLElement): Box {
  const boxes = [...elements, reference].flatMap((element) => [...element.getClientRects()]);
  return surroundingBox(boxes) ?? reference.getBoundingClientRect();
}

function permalink(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}

/** The card of a note: a copy of what the list at the end has, with links to note and passage. */
function createCard(note: HTMLElement, reference: HTMLElement, words: CardWords): HTMLElement {
  const card = document.createElement('div');
  card.className = 'entity-card annotation-card';
  card.id = noteCardId(note.id);
  card.popover = 'auto';
  card.setAttribute('role', 'note');
  card.setAttribute('aria-label', reference.getAttribute('aria-label') ?? '');
  const content = note.querySelector('.annotation-content') ?? note;
  card.append(...[...content.cloneNode(true).childNodes]);
  for (const back of card.querySelectorAll('.back')) back.remove();
  const links = document.createElement('p');
  links.className = 'label card-links';
  const passage = passageOf(reference).find(({ id }) => id !== '') ?? reference;
  links.append(
    permalink(`#${note.id}`, say(words, 'note.link')),
    permalink(`#${passage.id}`, say(words, 'note.passage')),
  );
  card.append(links);
  return card;
}

/** An invisible box over the passage, which the card is anchored to, so that it covers none of it. */
const frame = document.createElement('div');
frame.className = 'passage-frame';

function frameWords(passage: readonly HTMLElement[], reference: HTMLElement): void {
  const box = boxAround(passage, reference);
  frame.style.left = `${box.left + window.scrollX}px`;
  frame.style.top = `${box.top + window.scrollY}px`;
  frame.style.inlineSize = `${box.width}px`;
  frame.style.blockSize = `${box.height}px`;
}

/** The cards of notes. A footnote may be referred to several times; it has one. */
const cards = new Map<HTMLElement, HTMLElement>();
/** What each card was opened for last. */
const openedFor = new Map<HTMLElement, HTMLElement>();

function cardOf(note: HTMLElement, reference: HTMLElement, words: CardWords): HTMLElement {
  const known = cards.get(note);
  if (known !== undefined) return known;
  const card = createCard(note, reference, words);
  (document.getElementById(siteIds.main) ?? document.body).append(card);
  cards.set(note, card);
  return card;
}

function enhance(reference: HTMLElement, note: HTMLElement, words: CardWords): void {
  const passage = passageOf(reference);
  const element = cardOf(note, reference, words);
  const card: Card = {
    element,
    boxOf: () => boxAround(passage, reference),
    prepare: () => {
      openedFor.set(element, reference);
      frameWords(passage, reference);
    },
  };
  element.addEventListener('toggle', (event) => {
    const isOpen = event.newState === 'open' && openedFor.get(element) === reference;
    reference.setAttribute('aria-expanded', String(isOpen));
    for (const piece of passage) piece.classList.toggle('is-open', isOpen);
    // A card below a passage that fills the window begins below its edge.
    const hidden = element.getBoundingClientRect().bottom - window.innerHeight;
    if (isOpen && hasAnchors && hidden > 0) window.scrollBy({ top: hidden + 8 });
  });
  reference.setAttribute('aria-details', note.id);
  reference.setAttribute('aria-expanded', 'false');
  attachCard(reference, card, 'open');
  keepOpenInside(card, reference);
  const own = reference.dataset['annotation'];
  for (const piece of passage) {
    // The innermost of several annotations opens; a name has its own card.
    const innermost = piece.dataset['annotations']?.split(' ').at(-1);
    if (piece.localName === 'span' && innermost === own) attachCard(piece, card, 'follow');
  }
}

if ('popover' in HTMLElement.prototype) {
  document.body.append(frame);
  const words = readWords('cards', cardWords);
  const references = document.querySelectorAll<HTMLAnchorElement>(
    `#${siteIds.text} :is(a.annotation-ref, .footnote-reference a)`,
  );
  for (const reference of references) {
    const note = document.getElementById(reference.hash.slice(1));
    if (note !== null) enhance(reference, note, words);
  }
}
