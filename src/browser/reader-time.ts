import { describeReaderTime } from './describe-reader-time.ts';

/**
 * `<reader-time data-moment data-clock data-lang data-words>`: the moment on the reader’s own clock, if it
 * shows another time, in the place of `{time}` in the words.
 */
class ReaderTime extends HTMLElement {
  connectedCallback(): void {
    const moment = this.dataset['moment'] ?? '';
    const readerOffset = -new Date(moment).getTimezoneOffset();
    const { lang = 'en', words = '', clock } = this.dataset;
    const time = describeReaderTime(moment, readerOffset, lang, clock);
    this.textContent = time === null ? null : words.replace('{time}', time);
  }
}

customElements.define('reader-time', ReaderTime);
