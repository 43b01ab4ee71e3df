import { nearestWord } from '../../text/nearest-word.ts';
import { inlineVocabulary } from './inline-vocabulary.ts';
import { vocabulary } from './vocabulary.ts';

/** Every component that a story may use, by name: blocks first. */
export const componentNames: readonly string[] = [
  ...Object.keys(vocabulary),
  ...Object.keys(inlineVocabulary),
];

/** Names that components had once. */
const formerNames: Readonly<Record<string, string>> = { Fig: 'Amount' };

/** What a component is called now that had another name once. */
export function nameNow(name: string): string | undefined {
  return Object.hasOwn(formerNames, name) ? formerNames[name] : undefined;
}

/** The component that a reporter most likely meant, in whatever case it was typed. */
export function meantComponent(name: string): string | undefined {
  const sameLetters = componentNames.find((known) => known.toLowerCase() === name.toLowerCase());
  return sameLetters ?? nearestWord(name, componentNames);
}
