import { attachCard, keepOpenInside } from './attach-card.ts';

/** Opens the card of each name on hover, keyboard focus and tap; a click still follows the link. */
if ('popover' in HTMLElement.prototype) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.entity-link[data-card]')) {
    const element = document.getElementById(link.dataset['card'] ?? '');
    if (element === null) continue;
    link.setAttribute('aria-details', element.id);
    const card = { element, boxOf: (trigger: HTMLElement) => trigger.getBoundingClientRect() };
    attachCard(link, card, 'follow');
    keepOpenInside(card, link);
  }
}
