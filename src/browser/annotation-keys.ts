import { siteIds } from '../story/page-ids.ts';

/** Alt and N lead to the next annotation, Alt and P to the one before. */
const stops = `#${siteIds.text} :is(a.annotation-ref, .footnote-reference a, a.entity-link)`;

function isReachable(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

/** The place to go to from where the reader is: the focus, or else the top of the window. */
function neighbour(places: readonly HTMLElement[], forwards: boolean): HTMLElement | undefined {
  const current = document.activeElement;
  const isPast = (place: HTMLElement): boolean => {
    if (current === null || current === document.body || current.id === siteIds.main)
      return place.getBoundingClientRect().top >= 0;
    return (current.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  const others = places.filter((place) => place !== current);
  return forwards ? others.find(isPast) : others.findLast((place) => !isPast(place));
}

document.addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.code !== 'KeyN' && event.code !== 'KeyP') return;
  const places = [...document.querySelectorAll<HTMLElement>(stops)].filter(isReachable);
  const next = neighbour(places, event.code === 'KeyN');
  if (next === undefined) return;
  event.preventDefault();
  next.focus({ focusVisible: true });
});
