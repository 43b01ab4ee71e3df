import type { Newsroom, NewsroomStory } from '../newsroom/newsroom.ts';
import { graveNote } from '../revisions/grave-note.ts';
import { say } from '../words/say.ts';
import { wordsOf } from './words-of.ts';

/** The headline of a story wherever it stands alone: what is gravely wrong with it comes first. */
export function flaggedTitle(newsroom: Newsroom, { value, lang }: NewsroomStory): string {
  const grave = graveNote(value.updates);
  if (grave === undefined) return value.title;
  const words = wordsOf(newsroom, lang);
  return say(words, 'line.labelled', { label: say(words, `updated.${grave}`), text: value.title });
}
