/** A word that is searched, as it was typed and without its accents, in lower case. */
export interface SearchedWord {
  readonly typed: string;
  readonly folded: string;
}

/** What is searched. */
export interface DividedTerm {
  readonly words: readonly SearchedWord[];
  /** Whether the words must stand side by side: they were in quotation marks. */
  readonly isPhrase: boolean;
}

/** A letter with its marks; browsers that cannot divide text into letters search as well. */
const letter = /.\p{M}*/gsu;
const sign = /^\p{Pd}|[\p{Pe}\p{Pf}\p{Pi}\p{Po}]|\p{Ps}$/u;

/** Divides a term at its spaces; signs in it are left out, as in the words of the index. */
export function divideTerm(term: string): DividedTerm {
  const letters = term.match(letter) ?? [];
  const plain = letters.filter((each) => !sign.test(each)).join('');
  const words = plain
    .toLowerCase()
    .split(/\s+/u)
    .map((typed) => ({ typed, folded: withoutAccents(typed) }))
    .filter(({ folded }) => folded !== '');
  return { words, isPhrase: /^\s*".+"\s*$/u.test(term) };
}

/** Japanese sound marks are no accents: with them it is another letter. */
function withoutAccents(text: string): string {
  const bare = text.normalize('NFD').replaceAll(/(?![\u3099\u309a])\p{M}/gu, '');
  return /[\u3099\u309a]/u.test(bare) ? bare.normalize('NFC') : bare;
}
