import { toolWords } from '../../words/spoken-in-browser.ts';
import { readWords, wordOf } from '../read-words.ts';
import { copyLink, pageLink } from './copy-link.ts';

const headings = ['h2', 'h3', 'h4'].map((name) => `[data-permalinks] > ${name}[id]`).join(',');

/** Gives each heading of the text a link to itself: it leads there, and its address is copied. */
for (const heading of document.querySelectorAll<HTMLElement>(headings)) {
  const link = document.createElement('a');
  link.className = 'heading-link';
  link.href = `#${heading.id}`;
  link.setAttribute('aria-label', wordOf(readWords('tools', toolWords), 'heading.link'));
  link.addEventListener('click', () => {
    copyLink(`${pageLink()}#${heading.id}`);
  });
  heading.append(link);
}
