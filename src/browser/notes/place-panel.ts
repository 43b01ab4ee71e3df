/** What is left between a panel and a picture, in pixels. */
const gap = 12;

/** Whether the window is wide enough for a margin beside the text. */
export function hasMargin(): boolean {
  return (document.querySelector('.margin-notes')?.getClientRects().length ?? 0) > 0;
}

/**
 * Puts the panel into the margin, its head beside the first line of the passage that the window
 * shows, or else under the paragraph that has the trigger.
 */
export function placePanel(
  panel: HTMLElement,
  trigger: HTMLElement,
  passage: readonly HTMLElement[],
): void {
  const margin = document.querySelector('.margin-notes');
  const page = margin?.parentElement;
  const isBeside = hasMargin();
  panel.classList.toggle('beside-text', isBeside);
  panel.removeAttribute('style');
  if (!isBeside || margin === null || page === null || page === undefined) {
    putUnder(panel, trigger);
    return;
  }
  page.append(panel);
  const frame = page.getBoundingClientRect();
  const room = margin.getBoundingClientRect();
  panel.style.left = `${room.left - frame.left}px`;
  panel.style.inlineSize = `${room.width}px`;
  const number = trigger.getBoundingClientRect().top;
  const first = passage[0]?.getClientRects()[0]?.top ?? number;
  const wanted = Math.max(first, Math.min(number, gap)) - frame.top;
  const lowest = frame.height - panel.offsetHeight;
  const free = aboveWide(Math.max(0, Math.min(wanted, lowest)), panel.offsetHeight, frame.top);
  panel.style.top = `${Math.max(0, free)}px`;
}

/** What is so wide that it takes the margin as well is not covered: the panel ends above it. */
function aboveWide(top: number, height: number, origin: number): number {
  const tops = [...document.querySelectorAll('.story-body > .wide')]
    .map((wide) => wide.getBoundingClientRect())
    .filter((wide) => wide.top - origin < top + height + gap && wide.bottom - origin > top)
    .map((wide) => wide.top - origin);
  return tops.length === 0 ? top : Math.min(...tops) - height - gap;
}

/** Under the block that holds the word; under its table, if it is a cell. */
function putUnder(panel: HTMLElement, trigger: HTMLElement): void {
  const block = trigger.closest('p, li, dd, figcaption, h2, h3, h4, h5, h6, pre, td, th, dt');
  if (block === null) trigger.after(panel);
  else if (block.matches('li, dd, figcaption')) block.append(panel);
  else (block.closest('.table-scroll, dl') ?? block).after(panel);
}
