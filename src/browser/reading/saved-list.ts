import { say, sentenceParts } from '../../words/say.ts';
import { savedWords } from '../../words/spoken-in-browser.ts';
import { readWords } from '../read-words.ts';
import { onSite } from '../site-root.ts';
import { makeButton, makeElement, makeLink } from '../search/make-element.ts';
import { keepSaved, savedStories, type SavedStory } from './saved-stories.ts';

/** `<saved-stories>`: the stories that the reader has saved, and the button that forgets them. */
class SavedStories extends HTMLElement {
  readonly #words = readWords('saved', savedWords);

  connectedCallback(): void {
    const show = (): void => {
      this.#show(savedStories());
    };
    window.addEventListener('storage', show);
    window.addEventListener('pageshow', show);
    show();
  }

  #show(stories: readonly SavedStory[]): void {
    if (stories.length === 0) {
      const front = makeLink(onSite('/'), say(this.#words, 'saved.front'));
      const parts = sentenceParts(this.#words, 'saved.none').map(({ text }) => text ?? front);
      const none = makeElement('p', 'saved-none', ...parts);
      none.tabIndex = -1;
      this.replaceChildren(none);
      return;
    }
    const list = makeElement('ol', 'saved-list', ...stories.map((story) => this.#item(story)));
    const forget = makeButton('button label', say(this.#words, 'saved.forget'), () => {
      this.#keep([]);
    });
    // Of one story, its own button does the same.
    this.replaceChildren(list, ...(stories.length > 1 ? [forget] : []));
  }

  #item(story: SavedStory): HTMLElement {
    const link = makeLink(story.href, story.title);
    link.lang = story.lang;
    link.dir = 'auto';
    const remove = makeButton('tool label', say(this.#words, 'saved.remove'), () => {
      this.#keep(savedStories().filter(({ href }) => href !== story.href));
    });
    remove.setAttribute(
      'aria-label',
      say(this.#words, 'saved.removeTitle', { title: story.title }),
    );
    const { line } = story;
    const below = line === undefined ? [] : [makeElement('p', 'label quiet', line)];
    return makeElement('li', '', makeElement('div', '', link, ...below), remove);
  }

  /** Whoever has pressed a button that is gone finds the focus where it stood. */
  #keep(stories: readonly SavedStory[]): void {
    keepSaved(stories);
    this.#show(stories);
    this.querySelector<HTMLElement>('a, .saved-none')?.focus();
  }
}

customElements.define('saved-stories', SavedStories);
