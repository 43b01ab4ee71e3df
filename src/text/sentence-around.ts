const segmenters = new Map<string, Intl.Segmenter>();

/** The latest text: most are asked for several sentences in a row. */
let latest: { text: string; lang: string; sentences: Intl.Segments } | undefined;

/**
 * The sentence of a text that holds an offset, without white space around it.
 *
 * @param offset in UTF-16 units
 * @param lang language of the text, whose rules divide it (Unicode UAX 29)
 */
export function sentenceAround(text: string, offset: number, lang: string): string {
  if (latest?.text !== text || latest.lang !== lang)
    latest = { text, lang, sentences: segmenterOf(lang).segment(text) };
  return (latest.sentences.containing(offset)?.segment ?? text).replace(/\s+/gu, ' ').trim();
}

/** One for each language of the process: making one costs more than a hundred uses. */
function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, known);
  return known;
}
