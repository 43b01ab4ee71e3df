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
  'a an and are as at be by for from how in is it its of on or that the this to was were what when where which who why will with'.split(
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
