import type { Footnote } from '../../story/story.ts';
import { say, type Speech } from '../../words/say.ts';

/** A number that leads from one footnote to another, as it is written when footnotes are collected. */
const reference = /(<a [^>]*href="#(note-\d+)"[^>]*) data-number="\d+"([^>]*) aria-label="[^"]*"/gu;

/** Footnotes with their numbers among all notes of the story, in the order of those. */
export function numberFootnotes(
  footnotes: readonly Footnote[],
  numbers: ReadonlyMap<string, number>,
  words: Speech<'footnote.reference'>,
): Footnote[] {
  return footnotes
    .map((footnote) => ({
      ...footnote,
      number: numbers.get(footnote.id) ?? footnote.number,
      html: footnote.html.replace(reference, (_tag, before: string, id: string, after: string) => {
        const number = numbers.get(id) ?? 0;
        const label = say(words, 'footnote.reference', { number });
        return `${before} data-number="${number}"${after} aria-label="${label}"`;
      }),
    }))
    .sort((one, other) => one.number - other.number);
}
