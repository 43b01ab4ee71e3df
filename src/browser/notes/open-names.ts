import { attachTrigger } from './attach-trigger.ts';
import type { Opening } from './note-panel.ts';

/** Opens the card of each name; a click still follows the link. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.entity-link[data-card]')) {
  const card = document.getElementById(link.dataset['card'] ?? '');
  if (card === null) continue;
  const opening = (): Opening => {
    const copy = card.cloneNode(true);
    if (copy instanceof HTMLElement) {
      copy.hidden = false;
      copy.removeAttribute('id');
    }
    return { trigger: link, passage: [link], content: [copy], label: link.textContent };
  };
  attachTrigger(link, () => (isMarked(link) ? opening() : undefined), 'follow');
}

/** A reader who has switched all marks off is not shown what is behind them. */
function isMarked(link: HTMLElement): boolean {
  return getComputedStyle(link).textDecorationLine.includes('underline');
}
