/** Scripts that are written from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/**
 * The direction in which a language is written, by its script or by the one that is usual for it.
 *
 * @param lang BCP 47 tag: `ar` is written from right to left, `ar-Latn` is not
 * @throws RangeError if it is no language tag
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const direction = known.get(lang) ?? readDirection(lang);
  known.set(lang, direction);
  return direction;
}

/** A page asks dozens of times, of two or three languages. */
const known = new Map<string, 'ltr' | 'rtl'>();

function readDirection(lang: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}
