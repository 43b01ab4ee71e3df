/** The Unicode scripts in which a language is written, by the ISO 15924 code of its usual script. */
const scripts: Readonly<Record<string, string>> = {
  Latn: '\\p{sc=Latin}',
  Cyrl: '\\p{sc=Cyrillic}',
  Grek: '\\p{sc=Greek}',
  Arab: '\\p{sc=Arabic}',
  Hebr: '\\p{sc=Hebrew}',
  Thai: '\\p{sc=Thai}',
  Deva: '\\p{sc=Devanagari}',
  Hans: '\\p{sc=Han}',
  Hant: '\\p{sc=Han}',
  Jpan: '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}',
  Kore: '\\p{sc=Hangul}\\p{sc=Han}',
};

/** Languages that a text in a script is most often in, for advice. */
const usual: readonly (readonly [pattern: RegExp, languages: string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja'],
  [/\p{sc=Hangul}/u, 'ko'],
  [/\p{sc=Han}/u, 'zh-CN, or zh-TW'],
  [/\p{sc=Cyrillic}/u, 'ru, or uk'],
  [/\p{sc=Arabic}/u, 'ar, or fa'],
  [/\p{sc=Hebrew}/u, 'he'],
  [/\p{sc=Greek}/u, 'el'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Devanagari}/u, 'hi'],
];

/** Fewer letters than these say nothing of a language. */
const enough = 30;

/**
 * The language that a text is probably in, if it cannot be in the one that is said: most of its
 * letters are of other scripts.
 *
 * @param lang BCP 47 tag of the language that is said
 * @returns tags to choose from, for advice; `undefined` if nothing speaks against `lang`
 * @throws RangeError if it is no language tag
 */
export function otherLanguageOf(text: string, lang: string): string | undefined {
  const own = scripts[new Intl.Locale(lang).maximize().script ?? ''];
  if (own === undefined) return undefined;
  const count = (pattern: string): number => text.match(new RegExp(pattern, 'gv'))?.length ?? 0;
  // Mostly there are none, and then nobody counts thousands of letters.
  const foreign = count(`[\\p{L}--[${own}\\p{sc=Latin}]]`);
  if (foreign < enough && new RegExp(`[${own}]`, 'v').test(text)) return undefined;
  const owned = count(`[${own}]`);
  const latin = own === scripts['Latn'] ? 0 : count('\\p{sc=Latin}');
  const others = count('\\p{L}') - owned - latin;
  if (others >= enough && others > owned)
    return usual.find(([pattern]) => pattern.test(text))?.[1] ?? 'that of the text';
  // Names and code in Latin letters outnumber the characters of many texts in other scripts.
  return owned === 0 && latin >= 200 ? 'en, or another one in Latin letters' : undefined;
}
