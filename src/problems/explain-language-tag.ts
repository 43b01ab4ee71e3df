import type { FieldProblem } from './telling.ts';

const fix = 'Write a language tag such as en or zh-CN.';
const reason = 'Browsers choose letters, voices and hyphens by it, and search its index.';

/** Says what is wrong with a BCP 47 language tag: it is one, in its canonical form, of a language. */
export function explainLanguageTag(typed: string): FieldProblem | undefined {
  const canonical = canonicalTag(typed);
  if (canonical === undefined)
    return { name: 'language-tag', says: `is “${typed}”, which is no language tag`, reason, fix };
  if (!isLanguage(canonical))
    return {
      name: 'language-tag',
      says: `is “${typed}”, and there is no such language`,
      reason,
      fix,
    };
  if (canonical === typed) return undefined;
  return {
    name: 'language-tag',
    says: `is “${typed}”, which is not how the tag is written`,
    reason,
    fix: `Write ${canonical}`,
  };
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function canonicalTag(typed: string): string | undefined {
  try {
    return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(typed)
      ? Intl.getCanonicalLocales(typed)[0]
      : undefined;
  } catch {
    return undefined;
  }
}

/** Of two letters all languages have a name; of three not every one is known here. */
function isLanguage(tag: string): boolean {
  const [language = ''] = tag.split('-');
  if (language.length > 2) return true;
  return names.of(language) !== undefined;
}
