/** Which characters make words that spaces keep apart, as regular expression sources (flag u). */

/** Scripts that write words without spaces between them, and Hangul, which adds particles. */
const UNSPACED = [
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Hangul',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** One letter, mark or digit of a word in a script with spaces. */
export const SPACED_WORD = `(?:(?![${UNSPACED}ー])[\\p{L}\\p{M}\\p{N}])`;
