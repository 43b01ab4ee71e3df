import { say } from '../../words/say.ts';
import { toolWords } from '../../words/spoken-in-browser.ts';
import { readWords } from '../read-words.ts';
import { showBar } from './reading-bar.ts';

/** Says that an address was copied; if it was not, shows it. */
export async function tellCopied(address: string, copied: Promise<boolean>): Promise<void> {
  const words = readWords('tools', toolWords);
  const isCopied = await copied;
  showBar(
    'told',
    isCopied ? say(words, 'tools.copied') : say(words, 'tools.copyYourself', { address }),
  );
}
