/**
 * Languages whose common letters stand outside Latin-1 (CLDR, main exemplar characters), so that
 * nearly every line of theirs needs the second file of a face.
 */
const languages = new Set(
  'az bs cs cy eo haw hr hu lt lv mi mt pl ro sk sl tk tr vi wo yo'.split(' '),
);

/** Whether a page in a language (a BCP 47 tag, in any case) is written with extended Latin letters. */
export function usesExtendedLatin(tag: string): boolean {
  return languages.has(tag.toLowerCase().split('-')[0] ?? '');
}
