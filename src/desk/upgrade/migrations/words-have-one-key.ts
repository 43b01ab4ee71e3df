import type { Finding, Migration } from '../migration.ts';
import { typedFields } from '../typed-fields.ts';

/** The page of search and the button in the header said the same under two keys. */
export const wordsHaveOneKey: Migration = {
  name: 'words-have-one-key',
  since: '2026-11-25',
  does: 'Gives words of the search under the key that they have today: `frame.search`, `frame.searchField`.',
  of: 'words',
  look: (text) => {
    const words = typedFields(text);
    return words.flatMap(({ key, keyAt }): Finding[] => {
      const today = keysToday.get(key);
      if (today === undefined) return [];
      const typed = text.text.slice(keyAt.start, keyAt.end);
      if (!words.some((other) => other.key === today))
        return [{ edits: [{ ...keyAt, text: typed.replace(key, today) }] }];
      return [
        {
          at: keyAt,
          decide: {
            message: `${key} is called ${today} today, and the file has that as well.`,
            reason: 'A page shows one of them.',
            fix: `Keep the better words under ${today}, and delete the line of ${key}.`,
          },
        },
      ];
    });
  },
};

const keysToday: ReadonlyMap<string, string> = new Map([
  ['search.field', 'frame.searchField'],
  ['search.submit', 'frame.search'],
]);
