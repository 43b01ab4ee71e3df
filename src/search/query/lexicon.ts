import type { Simplify } from './words/index-words.ts';

/** What a site knows of words beside its index; each part is loaded when it is needed first. */
export interface Lexicon {
  /** The site’s own words, for spelling; asked if a word is not found. */
  readonly words: () => Promise<readonly string[]>;
  /**
   * Chinese characters in pairs, each with its simplified form: `網网購购`. Only those are in it of
   * which the site has the simplified form; asked if a query has Chinese characters.
   */
  readonly simplified: () => Promise<string>;
}

/** Where the parts of the lexicon lie, beside the index. */
export const lexiconFiles = { words: 'words.json', simplified: 'simplified.txt' } as const;

const hanCharacter = /\p{sc=Han}/u;
const asItIs: Simplify = (character) => character;

/** How the characters of a query are made those of the index. */
export async function simplifierFor(query: string, { simplified }: Lexicon): Promise<Simplify> {
  if (!hanCharacter.test(query)) return asItIs;
  const forms = new Map<string, string>();
  const characters = Array.from(await simplified());
  for (let index = 0; index + 1 < characters.length; index += 2)
    forms.set(characters[index] ?? '', characters[index + 1] ?? '');
  return (character) => forms.get(character) ?? character;
}
