import { embedSandbox } from './embed-sandbox.ts';

/** `<embed-frame>`: a button that, when the reader presses it, loads what the link leads to. */
class EmbedFrame extends HTMLElement {
  connectedCallback(): void {
    const { url, title, provider } = this.dataset;
    if (url === undefined || title === undefined || provider === undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = `Load from ${provider}`;
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
