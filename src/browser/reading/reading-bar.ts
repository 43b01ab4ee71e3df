/** The one line at the foot of the window that says what has happened, or offers something. */
const bar = document.createElement('div');
bar.className = 'reading-bar label';
bar.hidden = true;

let timer = 0;

/**
 * Shows something in the bar.
 *
 * @param how `told`: read aloud, and gone after a while; `offered`: there until it is hidden
 */
export function showBar(how: 'told' | 'offered', ...content: readonly (Node | string)[]): void {
  window.clearTimeout(timer);
  if (!bar.isConnected) document.body.append(bar);
  if (how === 'told') bar.setAttribute('role', 'status');
  else bar.removeAttribute('role');
  bar.hidden = false;
  bar.replaceChildren(...content);
  if (how === 'told') timer = window.setTimeout(hideBar, 6000);
}

/** Hides the bar, whatever it shows. */
export function hideBar(): void {
  window.clearTimeout(timer);
  bar.hidden = true;
}
