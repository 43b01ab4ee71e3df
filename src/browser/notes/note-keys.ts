import { siteIds } from '../../story/page-ids.ts';

/** Alt and N lead to the next note or name, Alt and P to the one before. */
const stops = `#${siteIds.text} :is(a.annotation-ref, a.entity-link)`;

function isReachable(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

/** The element to go to from where the reader is: the focus, or else the top of the window. */
function neighbour(elements: readonly HTMLElement[], forwards: boolean): HTMLElement | undefined {
  const current = document.activeElement;
  const isPast = (element: HTMLElement): boolean => {
    if (current === null || current === document.body || current.id === siteIds.main)
      return element.getBoundingClientRect().top >= 0;
    return (current.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  const others = elements.filter((element) => element !== current);
  return forwards ? others.find(isPast) : others.findLast((element) => !isPast(element));
}

document.addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.code !== 'KeyN' && event.code !== 'KeyP') return;
  const elements = [...document.querySelectorAll<HTMLElement>(stops)].filter(isReachable);
  const next = neighbour(elements, event.code === 'KeyN');
  if (next === undefined) return;
  event.preventDefault();
  next.focus({ focusVisible: true });
});
