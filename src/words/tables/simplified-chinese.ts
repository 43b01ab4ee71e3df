import type { WordTable } from './table.ts';
import { frame } from './zh-hans/frame.ts';
import { kinds } from './zh-hans/kinds.ts';
import { lists } from './zh-hans/lists.ts';
import { notes } from './zh-hans/notes.ts';
import { privacy } from './zh-hans/privacy.ts';
import { reading } from './zh-hans/reading.ts';
import { search } from './zh-hans/search.ts';
import { story } from './zh-hans/story.ts';
import { subjects } from './zh-hans/subjects.ts';

/** The interface in Simplified Chinese; a word that is missing here does not compile. */
export const simplifiedChinese: WordTable = {
  ...frame,
  ...lists,
  ...story,
  ...notes,
  ...subjects,
  ...kinds,
  ...search,
  ...privacy,
  ...reading,
};
