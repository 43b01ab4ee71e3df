import { copyLink, pageLink } from './copy-link.ts';
import { offerListening } from './offer-listening.ts';
import { offerSaving } from './offer-saving.ts';
import { roveFocus } from './rove-focus.ts';
import type { SavedStory } from './saved-stories.ts';

/** Shows a tool, and what it does. */
function offer(button: HTMLElement, act: () => void): void {
  button.dataset['offered'] = '';
  button.addEventListener('click', act);
}

function offerSharing(button: HTMLElement, { title }: SavedStory): void {
  if (!('share' in navigator)) return;
  offer(button, () => {
    navigator.share({ title, url: pageLink() }).catch(() => {
      // The reader has closed the sheet.
    });
  });
}

function offerCopying(button: HTMLElement): void {
  offer(button, () => {
    copyLink(pageLink());
  });
}

const tools: Readonly<Record<string, (button: HTMLElement, story: SavedStory) => void>> = {
  copy: offerCopying,
  save: offerSaving,
  listen: offerListening,
  share: offerSharing,
};

/** `<story-tools data-title data-href data-lang data-line>`: offers what the browser has the means for. */
class StoryTools extends HTMLElement {
  connectedCallback(): void {
    const { title = '', href = '', lang = '', line } = this.dataset;
    for (const button of this.querySelectorAll<HTMLElement>('[data-tool]'))
      tools[button.dataset['tool'] ?? '']?.(button, { title, href, lang, line });
    roveFocus(this);
  }
}

customElements.define('story-tools', StoryTools);
