import { languageTag } from '../../../model/scalars.ts';
import { canonicalTag } from '../canonical-tag.ts';
import type { Finding, Migration } from '../migration.ts';
import { typedFields } from '../typed-fields.ts';

/** Once any tag of the right shape was taken, whether there is such a language or not. */
export const langAsRegistered: Migration = {
  name: 'lang-as-registered',
  since: '2026-11-25',
  does: 'Writes the language of a story or page as registries do: `lang: zh-CN` for `lang: zh-cn`.',
  of: 'story',
  look: (text) =>
    typedFields(text).flatMap(({ key, value, valueAt }): Finding[] => {
      if (key !== 'lang' || value === '' || languageTag.safeParse(value).success) return [];
      const tag = canonicalTag(value);
      const typed = text.text.slice(valueAt.start, valueAt.end);
      if (tag !== undefined) return [{ edits: [{ ...valueAt, text: typed.replace(value, tag) }] }];
      return [
        {
          at: valueAt,
          decide: {
            message: `There is no language with the tag ${value}.`,
            reason:
              'Browsers choose letters, hyphens and voices by it, and lists know stories by it.',
            fix: 'Write the tag of the language, such as zh (a country has another: CN).',
          },
        },
      ];
    }),
};
