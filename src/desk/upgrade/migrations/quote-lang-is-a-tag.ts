import { languageTag } from '../../../model/scalars.ts';
import { canonicalTag } from '../canonical-tag.ts';
import type { Finding, Migration } from '../migration.ts';
import { typedTags } from '../typed-tags.ts';

/** Browsers and voices know languages by their tags alone. */
export const quoteLangIsATag: Migration = {
  name: 'quote-lang-is-a-tag',
  since: '2026-11-25',
  does: 'Gives the language of a `<Quote>` by its tag: `lang="zh"` for `lang="Chinese"`.',
  of: 'story',
  look: (text) =>
    typedTags(text, 'Quote').flatMap(({ attributes }): Finding[] => {
      const lang = attributes.find(({ name }) => name === 'lang');
      if (lang?.inside === undefined || languageTag.safeParse(lang.value).success) return [];
      const tag = tagOf(lang.value);
      if (tag !== undefined) return [{ edits: [{ ...lang.inside, text: tag }] }];
      return [
        {
          at: lang.span,
          decide: {
            message: `lang="${lang.value}" is no tag of one language.`,
            reason:
              'Browsers choose letters and voices by the tag, and one language may have several.',
            fix: 'Write its tag, such as zh or pt-BR; or delete lang= if it is the language of the story.',
          },
        },
      ];
    }),
};

/** Names of languages that stand for one tag and no other. */
const tags: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  中文: 'zh',
  english: 'en',
  french: 'fr',
  français: 'fr',
  german: 'de',
  deutsch: 'de',
  hindi: 'hi',
  italian: 'it',
  japanese: 'ja',
  日本語: 'ja',
  korean: 'ko',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  español: 'es',
};

function tagOf(typed: string): string | undefined {
  const name = typed.trim().toLowerCase();
  return Object.hasOwn(tags, name) ? tags[name] : canonicalTag(typed);
}
