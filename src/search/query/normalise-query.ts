import { segmentForQuery } from './segment-text.ts';

/**
 * What a reader typed, in the words of the index: full-width letters and digits made plain,
 * typographic quotation marks straight, so that “a phrase” is one, signs such as $ left out, as the
 * index leaves them out, and scripts without spaces cut into pairs.
 */
export function normaliseQuery(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[“”„‟«»「」『』]/gu, '"')
    .replace(/[^\p{L}\p{M}\p{N}\p{P}]+/gu, ' ');
  const phrase = /^\s*"(.+)"\s*$/u.exec(plain)?.[1];
  return phrase === undefined
    ? segmentForQuery(plain.replaceAll('"', ' '))
    : `"${segmentForQuery(phrase)}"`;
}

/** True for a normalised query whose words must stand side by side. */
export function isPhrase(query: string): boolean {
  return query.startsWith('"');
}

/** The single words of a normalised query, without quotation marks. */
export function queryWords(query: string): readonly string[] {
  return query
    .replaceAll('"', ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const smallWords = new Set(
  'a about after all also an and any are as at be because been before being both but by can could did do does for from had has have he her his how i if in into is it its may more most no not of on or other our over she should so some such than that the their them then there these they this those to under was we were what when where which while who why will with would you your'.split(
    ' ',
  ),
);

/**
 * Words without those that nearly every English text has: they say little, and looking them up in
 * a large archive takes longer than all the others. If there are no others, all words stay.
 */
export function withoutSmallWords(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return others.length === 0 ? words : others;
}

/**
 * True for one or two letters or digits, unless they look like an abbreviation (`JD`): while they
 * are being typed, the answer would be a large part of the site.
 */
export function isTooShort(query: string): boolean {
  return /^[\p{sc=Latin}\p{N}]{1,2}$/u.test(query.trim()) && !/^\p{Lu}{2}$/u.test(query.trim());
}
