import { say } from '../../words/say.ts';
import { liveWords } from '../../words/spoken-in-browser.ts';
import { readWords } from '../read-words.ts';
import { keptWith, newSince, readKept, type Kept } from './seen-entries.ts';

const storageKey = 'live';

/**
 * `<since-here data-total data-newest>`: how many entries are new since the reader’s last
 * visit, and a mark at each. It says nothing at the first one, nor where nothing can be kept; readers
 * switch it off, and then nothing is kept.
 */
class SinceHere extends HTMLElement {
  connectedCallback(): void {
    const kept = read();
    if (kept === undefined) return;
    if (kept === 'off')
      this.#offer('live.count', () => {
        this.#remember([]);
      });
    else {
      const seen = kept.find(({ page }) => page === location.pathname);
      const count = newSince(seen, Number(this.dataset['total']));
      this.#remember(kept);
      if (seen === undefined || count === 0) return;
      const first = markNew(seen.newest);
      const link = document.createElement(first === undefined ? 'span' : 'a');
      if (first !== undefined) link.setAttribute('href', `#${first}`);
      link.textContent = say(readWords('live', liveWords), 'live.since', { count });
      this.append(link);
      this.#offer('live.doNotCount', () => {
        write('off');
      });
    }
  }

  #remember(kept: Exclude<Kept, 'off'>): void {
    const { total, newest = '' } = this.dataset;
    write(keptWith(kept, { page: location.pathname, total: Number(total), newest }));
  }

  /** A button that does something once, and then there is nothing more to say. */
  #offer(key: 'live.count' | 'live.doNotCount', act: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say(readWords('live', liveWords), key);
    button.addEventListener('click', () => {
      act();
      this.replaceChildren();
      for (const mark of document.querySelectorAll('.live-new')) mark.remove();
    });
    this.append(button);
  }
}

customElements.define('since-here', SinceHere);

/** Marks the entries of the page that are newer than a moment; gives the id of the oldest of them. */
function markNew(newest: string): string | undefined {
  const words = readWords('live', liveWords);
  let oldest: string | undefined;
  for (const entry of document.querySelectorAll('.live-entry')) {
    const time = entry.querySelector('time');
    if (time === null || !(Date.parse(time.dateTime) > Date.parse(newest))) continue;
    const mark = document.createElement('span');
    mark.className = 'live-new';
    mark.textContent = say(words, 'live.new');
    time.parentElement?.after(mark);
    oldest = entry.id;
  }
  return oldest;
}

/** What is kept; undefined where the browser keeps nothing. */
function read(): Kept | undefined {
  try {
    return readKept(localStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
}

function write(text: string): void {
  try {
    localStorage.setItem(storageKey, text);
  } catch {
    // Storage is refused or full: the next visit counts from an earlier one.
  }
}
