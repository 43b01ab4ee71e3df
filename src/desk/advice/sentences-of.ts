import type { Span } from './prose.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, without white space around them (Unicode UAX 29). */
export function sentencesOf(text: string, lang: string): Span[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(text)].map(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    return { start, end: start + segment.trim().length };
  });
}
