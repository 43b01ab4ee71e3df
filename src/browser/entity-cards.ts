import { placeCard } from './place-card.ts';

const openDelay = 250;
const closeDelay = 300;
const hasAnchors = CSS.supports('position-area', 'block-end');

/** Opens the card of one link on hover, keyboard focus and tap; a click still follows the link. */
function enhance(link: HTMLAnchorElement, card: HTMLElement): void {
  let timer: number | undefined;
  let pointer = 'mouse';
  let isClosing = false;

  const open = (): void => {
    if (card.matches(':popover-open')) return;
    card.showPopover({ source: link });
    if (hasAnchors) return;
    const place = placeCard(link.getBoundingClientRect(), card.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    card.style.left = `${place.left}px`;
    card.style.top = `${place.top}px`;
  };
  const close = (): void => {
    card.hidePopover();
  };
  const after = (delay: number, act: () => void): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, delay);
  };
  const isMouse = (event: PointerEvent): boolean => event.pointerType === 'mouse';

  link.setAttribute('aria-details', card.id);
  link.addEventListener('pointerenter', (event) => {
    if (isMouse(event)) after(openDelay, open);
  });
  card.addEventListener('pointerenter', () => {
    window.clearTimeout(timer);
  });
  for (const element of [link, card]) {
    element.addEventListener('pointerleave', (event) => {
      if (isMouse(event)) after(closeDelay, close);
    });
    element.addEventListener('focusout', (event) => {
      const next = event.relatedTarget;
      if (next instanceof Node && (card.contains(next) || link.contains(next))) return;
      after(closeDelay, close);
    });
  }
  card.addEventListener('focusin', () => {
    window.clearTimeout(timer);
  });
  link.addEventListener('focus', () => {
    // A card that closes gives the focus back to its link, which must not open it again.
    if (!isClosing && link.matches(':focus-visible')) open();
  });
  card.addEventListener('beforetoggle', (event) => {
    isClosing = event.newState === 'closed';
  });
  card.addEventListener('toggle', () => {
    isClosing = false;
  });
  link.addEventListener('pointerdown', (event) => {
    pointer = event.pointerType;
  });
  link.addEventListener('click', (event) => {
    // A tap shows the card, which has the link to the page; there is no hover to do it.
    if (pointer !== 'touch' || event.detail === 0) return;
    event.preventDefault();
    window.clearTimeout(timer);
    open();
  });
}

if ('popover' in HTMLElement.prototype) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.entity-link[data-card]')) {
    const card = document.getElementById(link.dataset['card'] ?? '');
    if (card !== null) enhance(link, card);
  }
}
