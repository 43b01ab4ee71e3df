const singleCharacterScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Words of a text; every character of Chinese, Japanese and Korean counts as one. */
export function countWords(text: string): number {
  const characters = text.match(singleCharacterScripts)?.length ?? 0;
  const spaced = characters === 0 ? text : text.replace(singleCharacterScripts, ' ');
  const words = spaced.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Sc}'’.,-]*/gu)?.length ?? 0;
  return characters + words;
}
