import { describeReaderTime } from './describe-reader-time.ts';

/**
 * `<reader-time data-moment data-lang data-words>`: the moment on the reader’s own clock, if it
 * shows another time, in the place of `{time}` in the words.
 */
class ReaderTime extends HTMLElement {
  connectedCallback(): void {
    const moment = this.dataset['moment'] ?? '';
    const readerOffset = -new Date(moment).getTimezoneOffset();
    const { lang = 'en', words = '' } = this.dataset;
    const time = describeReaderTime(moment, readerOffset, lang);
    this.textContent = time === null ? null : words.replace('{time}', time);
  }
}

customElements.define('reader-time', ReaderTime);
