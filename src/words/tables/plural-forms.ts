/** A form that a language has for what counts. */
export interface PluralForm {
  readonly form: Intl.LDMLPluralRule;
  /** Whether it cannot do without: the form of a number up to 200, or the one for all others. */
  readonly needed: boolean;
  /** Whether it stands for several numbers, so that the number has to be said. */
  readonly several: boolean;
}

const all: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The forms of a language: `one` and `other` in English, `other` alone in Chinese, six in Arabic.
 *
 * @param lang BCP 47 tag; without one, all six, of which only `other` is needed
 */
export function pluralForms(lang: string | undefined): readonly PluralForm[] {
  if (lang === undefined) {
    return all.map((form) => ({ form, needed: form === 'other', several: false }));
  }
  const rules = new Intl.PluralRules([lang, 'en-GB']);
  const { pluralCategories } = rules.resolvedOptions();
  const uses = Map.groupBy(
    Array.from({ length: 201 }, (_, number) => number),
    (number) => rules.select(number),
  );
  return all
    .filter((form) => pluralCategories.includes(form))
    .map((form) => ({
      form,
      needed: form === 'other' || uses.has(form),
      several: form === 'other' || (uses.get(form)?.length ?? 0) > 1,
    }));
}
