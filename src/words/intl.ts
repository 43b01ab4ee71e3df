/**
 * The locales for `Intl`: the language itself, in its British form for English without a region;
 * where it is not known to `Intl`, British English instead of the language of the machine.
 */
export function localesOf(lang: string): string[] {
  return lang === 'en' ? ['en-GB'] : [lang, 'en-GB'];
}

/** Makes a formatter once for each key: making one takes far longer than using it. */
export function onceFor<Formatter>(make: (lang: string) => Formatter): (lang: string) => Formatter {
  const known = new Map<string, Formatter>();
  return (lang) => {
    const formatter = known.get(lang) ?? make(lang);
    known.set(lang, formatter);
    return formatter;
  };
}
