import { keepSaved, savedStories, type SavedStory } from './saved-stories.ts';

/** Offers to save a story, where the browser keeps anything at all. */
export function offerSaving(button: HTMLElement, story: SavedStory): void {
  if (!keepSaved(savedStories())) return;
  const isSaved = (): boolean => savedStories().some(({ href }) => href === story.href);
  const show = (): void => {
    button.dataset['offered'] = isSaved() ? 'on' : '';
  };
  button.addEventListener('click', () => {
    const others = savedStories().filter(({ href }) => href !== story.href);
    const saves = !isSaved();
    keepSaved(saves ? [story, ...others] : others);
    show();
    if (saves)
      void import('./tell-saved.ts').then(({ tellSaved }) => {
        tellSaved();
      });
  });
  // The list may have changed in another window, or on the way back to this page.
  window.addEventListener('storage', show);
  window.addEventListener('pageshow', show);
  show();
}
