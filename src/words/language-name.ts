/**
 * What a language is called in another one; its tag if that is not known.
 *
 * @param lang the language that is named
 * @param inLanguage the language of the name; its own if absent
 */
export function languageName(lang: string, inLanguage = lang): string {
  return new Intl.DisplayNames([inLanguage, 'en-GB'], { type: 'language' }).of(lang) ?? lang;
}
