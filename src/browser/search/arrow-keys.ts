/**
 * Lets the arrow keys go from the field to the results and through them; Home and End and all
 * other keys do what they always do.
 *
 * @param root holds the field and the results
 * @param links selector of what the arrows go to
 */
export function followArrowKeys(root: HTMLElement, input: HTMLInputElement, links: string): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [input, ...root.querySelectorAll<HTMLElement>(links)];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (here === -1) return;
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}
