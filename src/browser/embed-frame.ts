import { embedSandbox } from './embed-sandbox.ts';

/**
 * `<embed-frame>`: a button that, when the reader presses it, loads something from elsewhere, and
 * another that takes it away again.
 */
class EmbedFrame extends HTMLElement {
  connectedCallback(): void {
    const { url, title, load, close = '' } = this.dataset;
    if (url === undefined || title === undefined || load === undefined) return;
    const open = button(load);
    const shut = button(close);
    open.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', embedSandbox(url, location.origin));
      frame.referrerPolicy = 'no-referrer';
      frame.title = title;
      frame.src = url;
      this.replaceChildren(frame, shut);
      frame.focus();
    });
    shut.addEventListener('click', () => {
      this.replaceChildren(open);
      open.focus();
    });
    this.append(open);
  }
}

customElements.define('embed-frame', EmbedFrame);

function button(label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  return made;
}
