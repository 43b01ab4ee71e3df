import { say } from '../../words/say.ts';
import { toolWords } from '../../words/spoken-in-browser.ts';
import { readWords } from '../read-words.ts';
import { onSite } from '../site-root.ts';
import { showBar } from './reading-bar.ts';

/** Says where a story was saved, and leads to the others. */
export function tellSaved(): void {
  const words = readWords('tools', toolWords);
  const link = document.createElement('a');
  link.href = onSite('/saved/');
  link.textContent = say(words, 'saved.title');
  showBar('told', say(words, 'tools.isSaved'), ' ', link);
}
