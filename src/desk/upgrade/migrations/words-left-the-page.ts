import type { Migration } from '../migration.ts';
import { typedFields } from '../typed-fields.ts';

/** The words of a newsroom are deleted by nobody but the newsroom. */
export const wordsLeftThePage: Migration = {
  name: 'words-left-the-page',
  since: '2026-11-28',
  does: 'Asks what becomes of words of the interface that no page shows any more.',
  of: 'words',
  look: (text) =>
    typedFields(text).flatMap(({ key, keyAt }) => {
      const near = nearToday.get(key);
      if (near === undefined) return [];
      return [
        {
          at: keyAt,
          decide: {
            message: `No page shows the words of ${key} any more.`,
            reason:
              'The build refuses keys that it does not know, so that no word is lost in silence.',
            fix: `Delete the line. What stands in their place today has the key ${near}: translate that one, if it is not yet.`,
          },
        },
      ];
    }),
};

/** Words that are gone, and what a reader finds where they stood. */
const nearToday: ReadonlyMap<string, string> = new Map([
  ['fact.address', 'annotation.source'],
  ['fact.published', 'annotation.source'],
  ['fact.source', 'annotation.source'],
  ['feed.link', 'follow.title'],
  ['story.footnotes', 'notes.title'],
  ['story.notesSwitch', 'notes.show'],
  ['story.positionThen', 'story.positionNow'],
  ['story.sources', 'notes.title'],
]);
