import type { Story } from '../../story/story.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { positionOn } from '../subject/people-positions.ts';
import { speakersIn } from '../../story/body/speakers-in.ts';
import type { PageWords } from '../../words/page-words.ts';
import { organisationName, subjectLink } from '../subject/subject.ts';

/** Who said a quotation. */
export interface Speaker {
  readonly name: string;
  readonly href: string;
  /** The speaker’s post on the day. */
  readonly role: string | undefined;
}

/**
 * The speakers whom a story’s components name, by id, with their posts at the time: that of the first
 * naming which says when it was made, else the day of the story.
 *
 * @param lang of the story: who has a name in it is called by it
 * @param day of the story; undefined if it has none, and then no post is claimed
 */
export function speakersOf(
  newsroom: Newsroom,
  { body }: Story,
  lang: string,
  day: string | undefined,
  words: PageWords,
): Record<string, Speaker> {
  const dates = new Map<string, string | undefined>();
  for (const { id, date } of speakersIn(body)) dates.set(id, dates.get(id) ?? date);
  const nameOf = (organisation: string) => organisationName(newsroom, organisation);
  return Object.fromEntries(
    [...dates].flatMap(([id, date]) => {
      const link = subjectLink(newsroom, id, lang);
      if (link === undefined) return [];
      const person = newsroom.people.get(id)?.value;
      const when = date ?? day;
      const role =
        person === undefined || when === undefined
          ? undefined
          : positionOn(words, person, when, nameOf);
      return [[id, { name: link.label, href: link.href, role }]];
    }),
  );
}
