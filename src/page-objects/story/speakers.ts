import type { Story } from '../../story/story.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { positionOn } from '../subject/people-positions.ts';
import { elementsIn } from '../../story/body/elements-in.ts';
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
 * The speakers of a story’s quotations, by id, with their posts at the time: that of the first
 * quotation which says when it was made, else the day of the story.
 *
 * @param day of the story; undefined if it has none, and then no post is claimed
 */
export function speakersOf(
  newsroom: Newsroom,
  { body }: Story,
  day: string | undefined,
  words: PageWords,
): Record<string, Speaker> {
  const dates = new Map<string, string | undefined>();
  for (const { by, date } of elementsIn(body, 'Quote').map(({ attributes }) => attributes)) {
    dates.set(by, dates.get(by) ?? date);
  }
  const nameOf = (organisation: string) => organisationName(newsroom, organisation);
  return Object.fromEntries(
    [...dates].flatMap(([id, date]) => {
      const link = subjectLink(newsroom, id);
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
