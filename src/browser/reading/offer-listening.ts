import type { SavedStory } from './saved-stories.ts';

/** Offers to read a story aloud, where the device has a voice for its language. */
export function offerListening(button: HTMLElement, { lang }: Pick<SavedStory, 'lang'>): void {
  if (!('speechSynthesis' in window)) return;
  const { speechSynthesis } = window;
  let stop: (() => void) | undefined;
  const show = (): void => {
    const isOffered = stop !== undefined || hasVoice(speechSynthesis.getVoices(), lang);
    if (isOffered) button.dataset['offered'] = stop === undefined ? '' : 'on';
  };
  button.addEventListener('click', () => {
    if (stop !== undefined) {
      stop();
      return;
    }
    void import('./read-aloud.ts').then(({ readAloud }) => {
      stop = readAloud(lang, () => {
        stop = undefined;
        show();
      });
      show();
    });
  });
  // Browsers look for voices when they are first asked for them.
  speechSynthesis.addEventListener('voiceschanged', show);
  show();
}

function hasVoice(voices: readonly SpeechSynthesisVoice[], lang: string): boolean {
  const language = lang.split('-')[0] ?? lang;
  return voices.some((voice) => voice.lang.split(/[-_]/u)[0] === language);
}
