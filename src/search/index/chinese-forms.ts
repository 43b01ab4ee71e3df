import { Converter } from 'opencc-js/t2cn';
import type { Simplify } from '../query/words/index-words.ts';

/**
 * Traditional and simplified Chinese meet in the index: all characters stand in it in their
 * simplified forms, and those of a query are looked up by the pairs that the index brings along.
 */
export interface ChineseForms {
  readonly simplify: Simplify;
  /**
   * The pairs that a query needs: characters with their simplified forms (`網网購购`), in the order
   * of Unicode. Empty if no text has Chinese characters.
   *
   * @param forms the simplified characters that the index has
   */
  readonly pairs: (forms: ReadonlySet<string>) => string;
}

const firstCharacter = 0x3400;
const lastCharacter = 0x9fff;

/** Prepares to simplify the characters of one index. */
export function createChineseForms(): ChineseForms {
  const known = new Map<string, string>();
  let convert: Simplify | undefined;
  const formOf = (character: string): string => {
    // The dictionary takes 80 ms to be read, which a site without such characters need not wait.
    convert ??= Converter({ from: 't', to: 'cn' });
    return convert(character);
  };
  const simplify: Simplify = (character) => {
    if (!/\p{sc=Han}/u.test(character)) return character;
    const form = known.get(character) ?? formOf(character);
    known.set(character, form);
    return form;
  };
  const pairs: ChineseForms['pairs'] = (forms) => {
    if (forms.size === 0) return '';
    let found = '';
    for (let code = firstCharacter; code <= lastCharacter; code += 1) {
      const character = String.fromCodePoint(code);
      const form = known.get(character) ?? formOf(character);
      if (form !== character && forms.has(form)) found += character + form;
    }
    return found;
  };
  return { simplify, pairs };
}
