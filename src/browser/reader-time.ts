import { describeReaderTime } from './describe-reader-time.ts';

/** For how many milliseconds a reader asks at which hour of theirs it was. */
const freshFor = 2 * 24 * 60 * 60 * 1000;

/**
 * `<reader-time data-moment data-clock data-lang data-words>`: the moment on the reader’s own clock, if it
 * shows another time, in the place of `{time}` in the words, while it is fresh.
 */
class ReaderTime extends HTMLElement {
  connectedCallback(): void {
    const moment = this.dataset['moment'] ?? '';
    const readerOffset = -new Date(moment).getTimezoneOffset();
    const { lang = 'en', words = '', clock } = this.dataset;
    const time = describeReaderTime(moment, readerOffset, lang, clock);
    const isFresh = Date.now() - Date.parse(moment) < freshFor;
    this.textContent = time === null || !isFresh ? null : words.replace('{time}', time);
  }
}

customElements.define('reader-time', ReaderTime);
