import type { Migration } from '../migration.ts';
import { typedFields } from '../typed-fields.ts';

/** Notes had letters, and footnotes numbers; now one numbering counts all. */
export const notesAreNumbered: Migration = {
  name: 'notes-are-numbered',
  since: '2026-11-28',
  does: 'Writes `{number}` for `{letter}` in the words `note.reference` and `note.back`.',
  of: 'words',
  look: (text) =>
    typedFields(text)
      .filter(({ key }) => key === 'note.reference' || key === 'note.back')
      .flatMap(({ valueAt: { start, end } }) =>
        [...text.text.slice(start, end).matchAll(/\{letter\}/gu)].map(({ index, 0: typed }) => ({
          edits: [{ start: start + index, end: start + index + typed.length, text: '{number}' }],
        })),
      ),
};
