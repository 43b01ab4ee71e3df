/**
 * The sentence of a text that holds a place, without white space around it.
 *
 * @param offset of the place, in UTF-16 units
 * @param lang language of the text, whose rules divide it (Unicode UAX 29)
 */
export function sentenceAround(text: string, offset: number, lang: string): string {
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return (sentences.containing(offset)?.segment ?? text).replace(/\s+/gu, ' ').trim();
}
