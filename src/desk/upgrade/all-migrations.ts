import type { Migration } from './migration.ts';
import { codeIsNamed } from './migrations/code-is-named.ts';
import { embedNamesNoProvider } from './migrations/embed-names-no-provider.ts';
import { figIsAmount } from './migrations/fig-is-amount.ts';
import { langAsRegistered } from './migrations/lang-as-registered.ts';
import { notesAreNumbered } from './migrations/notes-are-numbered.ts';
import { quoteLangIsATag } from './migrations/quote-lang-is-a-tag.ts';
import { wordsHaveOneKey } from './migrations/words-have-one-key.ts';
import { wordsLeftThePage } from './migrations/words-left-the-page.ts';

/** Every migration, the oldest first: a later one may build upon what an earlier one has written. */
export const allMigrations: readonly Migration[] = [
  codeIsNamed,
  figIsAmount,
  langAsRegistered,
  quoteLangIsATag,
  wordsHaveOneKey,
  embedNamesNoProvider,
  notesAreNumbered,
  wordsLeftThePage,
];
