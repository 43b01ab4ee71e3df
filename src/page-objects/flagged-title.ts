import type { Newsroom, NewsroomStory } from '../newsroom/newsroom.ts';
import { graveNote } from '../revisions/grave-note.ts';
import { say } from '../words/say.ts';
import { wordsOf } from './words-of.ts';

/**
 * The headline of a story wherever it stands alone, in a list, a feed or on somebody else's page:
 * what is gravely wrong with it comes first, then that it is an opinion.
 *
 * @param headline another one of its headlines
 */
export function flaggedTitle(
  newsroom: Newsroom,
  { value, lang }: NewsroomStory,
  headline = value.title,
): string {
  const words = wordsOf(newsroom, lang);
  const labelled = (label: string, text: string) => say(words, 'line.labelled', { label, text });
  const title =
    value.kind === 'opinion' ? labelled(say(words, 'kind.opinion'), headline) : headline;
  const grave = graveNote(value.updates);
  return grave === undefined ? title : labelled(say(words, `updated.${grave}`), title);
}
