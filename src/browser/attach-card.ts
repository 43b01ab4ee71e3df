import { positionCard, type Box } from './position-card.ts';

const openDelay = 250;
const closeDelay = 300;
/** Whether the browser keeps a card beside its link by itself; else it is put there once, and goes. */
export const hasAnchors = CSS.supports('position-area', 'block-end');

/** A card that several elements of the page open. */
export interface Card {
  readonly element: HTMLElement;
  /** What the card explains and so must not cover, in the coordinates of the window. */
  readonly boxOf: (trigger: HTMLElement) => Box;
  /** Called right before it opens: fills it, or marks what it explains. */
  readonly prepare?: (trigger: HTMLElement) => void;
}

/** What a click on the trigger does: follow the link (a tap still opens the card), or open it. */
export type OnClick = 'follow' | 'open';

const timers = new WeakMap<HTMLElement, number>();
/** Cards that were asked for, by click or keyboard: the pointer’s leaving does not close them. */
const pinned = new WeakSet<HTMLElement>();

/** Keeps a card open while the pointer or the focus is in it. */
export function keepOpenInside(card: Card, trigger: HTMLElement): void {
  for (const name of ['pointerenter', 'focusin'] as const) {
    card.element.addEventListener(name, () => {
      stay(card);
    });
  }
  closeWhenLeft(card.element, card, trigger);
  card.element.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') pinned.delete(card.element);
  });
}

/** Lets an element open a card on hover, keyboard focus and tap. Escape closes it: it is a popover. */
export function attachCard(trigger: HTMLElement, card: Card, onClick: OnClick): void {
  let pointer = 'mouse';
  trigger.addEventListener('pointerenter', (event) => {
    if (!isMouse(event)) return;
    after(card, openDelay, () => {
      open(card, trigger, false);
    });
  });
  closeWhenLeft(trigger, card, trigger);
  trigger.addEventListener('focus', () => {
    if (trigger.matches(':focus-visible')) open(card, trigger, true);
  });
  trigger.addEventListener('pointerdown', (event) => {
    pointer = event.pointerType;
  });
  trigger.addEventListener('click', (event) => {
    // A tap shows the card, which has the link to the page; there is no hover to do it.
    const isTap = pointer === 'touch' && event.detail > 0;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isTap && (onClick === 'follow' || !isPlain)) return;
    event.preventDefault();
    open(card, trigger, true);
  });
}

function after({ element }: Card, delay: number, act: () => void): void {
  window.clearTimeout(timers.get(element));
  timers.set(element, window.setTimeout(act, delay));
}

function stay({ element }: Card): void {
  window.clearTimeout(timers.get(element));
}

function open(card: Card, trigger: HTMLElement, isAsked: boolean): void {
  stay(card);
  if (isAsked) pinned.add(card.element);
  if (card.element.matches(':popover-open')) return;
  card.prepare?.(trigger);
  card.element.showPopover({ source: trigger });
  if (hasAnchors) return;
  const position = positionCard(card.boxOf(trigger), card.element.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  });
  card.element.style.left = `${position.left}px`;
  card.element.style.top = `${position.top}px`;
  const close = (): void => {
    card.element.hidePopover();
  };
  window.addEventListener('scroll', close, { once: true, passive: true });
}

function isMouse(event: PointerEvent): boolean {
  return event.pointerType === 'mouse';
}

function closeWhenLeft(element: HTMLElement, card: Card, trigger: HTMLElement): void {
  const close = (): void => {
    card.element.hidePopover();
  };
  element.addEventListener('pointerleave', (event) => {
    if (isMouse(event) && !pinned.has(card.element)) after(card, closeDelay, close);
  });
  element.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (next instanceof Node && (card.element.contains(next) || trigger.contains(next))) return;
    after(card, closeDelay, close);
  });
}
