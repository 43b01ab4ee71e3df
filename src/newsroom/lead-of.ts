import type { Story } from '../story/story.ts';
import { sentenceAround } from '../text/sentence-around.ts';

/**
 * What stands for the dek of a story that has none: the first sentence of its text.
 *
 * @returns an empty text for a story without words
 */
export function leadOf({ blocks }: Pick<Story, 'blocks'>, lang: string): string {
  const [first] = blocks;
  return first === undefined ? '' : sentenceAround(first.text, 0, lang);
}
