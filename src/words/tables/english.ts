import { frame } from './en/frame.ts';
import { kinds } from './en/kinds.ts';
import { lists } from './en/lists.ts';
import { notes } from './en/notes.ts';
import { privacy } from './en/privacy.ts';
import { reading } from './en/reading.ts';
import { search } from './en/search.ts';
import { story } from './en/story.ts';
import { subjects } from './en/subjects.ts';

/**
 * Every word of the interface. This table says which words there are, which slots each has and
 * which of them count something; all others are measured against it.
 */
export const english = {
  ...frame,
  ...lists,
  ...story,
  ...notes,
  ...subjects,
  ...kinds,
  ...search,
  ...privacy,
  ...reading,
} as const;
