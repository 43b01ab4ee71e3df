import { embedSandbox } from './embed-sandbox.ts';

/** `<embed-frame>`: a button that, when the reader presses it, loads what the link leads to. */
class EmbedFrame extends HTMLElement {
  connectedCallback(): void {
    const { url, title, load } = this.dataset;
    if (url === undefined || title === undefined || load === undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = load;
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', embedSandbox(url, location.origin));
      frame.referrerPolicy = 'no-referrer';
      frame.title = title;
      frame.src = url;
      button.replaceWith(frame);
      frame.focus();
    });
    this.append(button);
  }
}

customElements.define('embed-frame', EmbedFrame);
