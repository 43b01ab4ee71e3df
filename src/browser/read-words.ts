import type { PlainKey, Speech, WordKey } from '../words/say.ts';

/**
 * The words that the page hands to a script.
 *
 * @param name under which the page has them
 * @param keys those that the script says
 * @throws Error if the page does not have all of them
 */
export function readWords<Key extends WordKey>(name: string, keys: readonly Key[]): Speech<Key> {
  const text = document.getElementById(`words-${name}`)?.textContent ?? 'null';
  const words: unknown = JSON.parse(text);
  if (!isSpeech(words, keys)) throw new Error(`The page lacks words of ${name}.`);
  return words;
}

/** A word without slots: what every page loads does without the code that fills them. */
export function wordOf<Key extends PlainKey>({ table }: Speech<Key>, key: Key): string {
  const wording = table[key];
  return typeof wording === 'string' ? wording : wording.other;
}

function isSpeech<Key extends WordKey>(words: unknown, keys: readonly Key[]): words is Speech<Key> {
  if (typeof words !== 'object' || words === null) return false;
  if (!('lang' in words && typeof words.lang === 'string' && 'table' in words)) return false;
  const { table } = words;
  return typeof table === 'object' && table !== null && keys.every((key) => key in table);
}
