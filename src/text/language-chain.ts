/** The canonical form of a language tag: `zh-Hans` for `zh-hans`; undefined if it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The languages whose words serve for a language, the nearest first: itself, then without its
 * region and script, as long as it stays in the same script. `zh-TW` is written in another script
 * than `zh-Hans` and is not served by it.
 *
 * @param lang BCP 47 tag
 * @returns canonical tags: for `pt-BR` `pt-BR`, `pt-Latn-BR`, `pt-Latn`, `pt`
 * @throws RangeError if it is no language tag
 */
export function languageChain(lang: string): readonly string[] {
  const chain = known.get(lang) ?? readChain(lang);
  known.set(lang, chain);
  return chain;
}

/** Every name on a page asks, and there are few languages. */
const known = new Map<string, readonly string[]>();

function readChain(lang: string): readonly string[] {
  const locale = new Intl.Locale(lang);
  const { language, script = '', region = '' } = locale.maximize();
  const usual = new Intl.Locale(language).maximize();
  return [
    ...new Set([
      locale.baseName,
      ...(region === '' ? [] : [`${language}-${script}-${region}`]),
      ...(region === '' || usual.script !== script ? [] : [`${language}-${region}`]),
      ...(script === '' ? [] : [`${language}-${script}`]),
      ...(usual.script === script ? [language] : []),
    ]),
  ];
}
