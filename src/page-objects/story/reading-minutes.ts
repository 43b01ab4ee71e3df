const cjk = /^(?:zh|ja|ko)(?:-|$)/u;

/**
 * Minutes that a reader needs, at least one: 230 words a minute, or 400 characters of Chinese,
 * Japanese or Korean, each of which counts as a word.
 */
export function readingMinutes(wordCount: number, lang: string): number {
  return Math.max(1, Math.ceil(wordCount / (cjk.test(lang) ? 400 : 230)));
}
