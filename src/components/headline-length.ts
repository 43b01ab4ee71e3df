const wideCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Tells whether a headline needs the smaller type: over 70 letters, a Chinese character as two. */
export function isLongHeadline(headline: string): boolean {
  return Array.from(headline).length + (headline.match(wideCharacter)?.length ?? 0) > 70;
}
