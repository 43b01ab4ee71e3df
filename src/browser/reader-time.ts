import { describeReaderTime } from './describe-reader-time.ts';

/** `<reader-time data-moment>`: the moment on the reader’s own clock, if it shows another time. */
class ReaderTime extends HTMLElement {
  connectedCallback(): void {
    const moment = this.dataset['moment'] ?? '';
    const readerOffset = -new Date(moment).getTimezoneOffset();
    const language = this.closest('[lang]')?.getAttribute('lang') ?? 'en';
    this.textContent = describeReaderTime(moment, readerOffset, language);
  }
}

customElements.define('reader-time', ReaderTime);
