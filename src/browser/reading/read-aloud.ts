import { siteIds } from '../../story/page-ids.ts';

/** What is read: headline, dek and running text; neither figures in tables nor code. */
const spoken = [
  '.headline',
  '.dek',
  ...['p', 'li', 'h2', 'h3', 'h4'].map((name) => `#${siteIds.text} ${name}`),
].join(',');
const unspoken = 'table, pre, figcaption, nav, .chart, .embed, .callout, .note-panel';
/** What stands in the text and is not part of it. */
const added = '.annotation-refs, .footnote-reference, .heading-link, .note-panel';

/**
 * Reads the story aloud, block after block, each shown while it is heard.
 *
 * @param lang of the story; a block in another language has that one’s voice
 * @param ended what happens when it has been read, or was stopped
 * @returns what stops it
 */
export function readAloud(lang: string, ended: () => void): () => void {
  const { speechSynthesis } = window;
  const blocks = blocksToRead();
  let current: Element | undefined;
  const show = (block: Element | undefined): void => {
    current?.classList.remove('is-spoken');
    current = block;
    current?.classList.add('is-spoken');
  };
  const stop = (): void => {
    window.removeEventListener('pagehide', stop);
    blocks.length = 0;
    show(undefined);
    speechSynthesis.cancel();
    ended();
  };
  const readNext = (): void => {
    const block = blocks.shift();
    if (block === undefined) {
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(textOf(block));
    utterance.lang = block.closest('#main [lang]')?.getAttribute('lang') ?? lang;
    utterance.addEventListener('end', () => {
      if (current === block) readNext();
    });
    utterance.addEventListener('error', () => {
      if (current === block) stop();
    });
    show(block);
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  window.addEventListener('pagehide', stop);
  readNext();
  return stop;
}

function blocksToRead(): Element[] {
  return [...document.querySelectorAll(spoken)].filter(
    (block) =>
      block.closest(unspoken) === null &&
      // A list item with paragraphs is read by its paragraphs.
      block.querySelector('p, li') === null &&
      textOf(block) !== '',
  );
}

function textOf(block: Element): string {
  const copy = block.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const other of copy.querySelectorAll(added)) other.remove();
  return copy.textContent.trim();
}
