import anyAscii from 'any-ascii';

/** Letters of a name in addresses: longer ones are cut at a word. */
const most = 60;

/**
 * A name for a file or an address out of words in any script: `Straße nach Süden` gives
 * `strasse-nach-suden`, `阿里收购考拉` gives `a-li-shou-gou-kao-la`.
 *
 * @param lang the language of the words, a tag of BCP 47, where it is known
 * @returns an empty text if nothing in them can be written in Latin letters or digits, or nobody but a
 *   reader of them knows how (`hasUnknownReading`)
 */
export function slugFrom(words: string, lang = 'und'): string {
  if (hasUnknownReading(words, lang)) return '';
  const latin = Array.from(words.normalize('NFC'), (character) => latinOf(character)).join('');
  const slug = latin
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most + 1);
  const end = cut.lastIndexOf('-');
  return end > most / 2 ? cut.slice(0, end) : slug.slice(0, most);
}

/**
 * Tells whether words hold Chinese characters that are read in Japanese: `林美咲` is Hayashi Misaki, and
 * another Misaki is written otherwise.
 */
export function hasUnknownReading(words: string, lang: string): boolean {
  return (
    /\p{Script=Han}/u.test(words) &&
    (/^ja\b/u.test(lang) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words))
  );
}

/** A name that nothing has yet: the name itself, or with the next number behind it. */
export function freeSlug(
  wanted: string,
  taken: { readonly has: (name: string) => boolean },
  otherwise: string,
): string {
  const base = wanted === '' ? otherwise : wanted;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** A character of a script without spaces is a word; pictures and signs are none. */
function latinOf(character: string): string {
  if (/\p{Script=Han}/u.test(character)) return ` ${anyAscii(character)} `;
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return anyAscii(character);
  return /['’ʼ]/u.test(character) ? character : ' ';
}
