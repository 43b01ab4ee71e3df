import { wordsForPhrase, wordsForQuery, type Simplify } from './words/index-words.ts';

const fullWidthInNumbers = /(?<=\p{N})[\uFF01-\uFF0F\uFF1A](?=\p{N})/gu;
/** Of a word that holds one of these the indexer makes one without it: `3~5` is `35`. */
const droppedWithin = /(?<=[\p{L}\p{M}\p{N}])[$+<=>^|~]+(?=[\p{L}\p{M}\p{N}])/gu;
/** All signs but those of ASCII, apostrophes, hyphens and the joiners of some scripts. */
const partingSigns = /(?:[^\p{L}\p{M}\p{N}\p{P}\p{Cf}]|(?![\p{ASCII}’‘ʼ‐‑])\p{P})+/gu;

/**
 * What a reader typed, in the words of the index: folded and divided as the index is, quotation
 * marks straight, so that “a phrase” is one, and without what the index leaves out: signs such as $,
 * and punctuation that cannot be a part of a word.
 */
export function normaliseQuery(typed: string, simplify: Simplify): string {
  const plain = typed
    .replace(/[“”„‟«»「」『』＂]/gu, '"')
    .replace(fullWidthInNumbers, (sign) => sign.normalize('NFKC'))
    .replace(droppedWithin, '')
    .replace(partingSigns, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const phrase = /^"(.+)"$/u.exec(plain)?.[1];
  return phrase === undefined
    ? wordsForQuery(plain.replaceAll('"', ' '), simplify)
    : `"${wordsForPhrase(phrase.replaceAll('"', ' '), simplify)}"`;
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
