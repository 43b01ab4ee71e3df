import type { AuthorRole } from '../../model/article.ts';
import { shownImage, type ShownImage } from '../shown-image.ts';
import type { Link } from '../link.ts';
import { localDay } from '../../words/dates/local-day.ts';
import { personAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { positionOn, positionSince } from '../subject/people-positions.ts';
import { initialsOf } from '../../text/initials-of.ts';
import type { PageWords } from '../../words/page-words.ts';
import { organisationName, subjectLinks } from '../subject/subject.ts';

/** A person in a byline. */
export interface Byline {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly nativeName: { readonly text: string; readonly lang: string } | undefined;
  /** What somebody wrote that they did for the story, in that order. */
  readonly roles: readonly AuthorRole[];
  readonly portrait: ShownImage | undefined;
  /** Two letters for a portrait that is missing. */
  readonly initials: string;
  /** What was true on the day: `e-commerce and new retail reporter, TechNode`. */
  readonly positionThen: string | undefined;
  /** What is true now, if it differs. */
  readonly positionNow: string | undefined;
  readonly bio: string | undefined;
  /** Why the name is kept back. */
  readonly unnamedBecause: string | undefined;
  /** Who belongs to it, of a collective. */
  readonly members: readonly Link[];
  readonly links: readonly Link[];
}

/** The byline of a story: who they are, what they were on its day and what they are now. */
export function bylinesOf(newsroom: Newsroom, story: NewsroomStory, words: PageWords): Byline[] {
  const day = localDay(story.value.published, newsroom.publication.timeZone);
  const nameOf = (organisation: string) => organisationName(newsroom, organisation);
  const rolesOf = Map.groupBy(story.value.authors, ({ person }) => person);
  return [...rolesOf].flatMap(([id, held]) => {
    const entry = newsroom.people.get(id);
    if (entry === undefined) return [];
    const { value: person, file } = entry;
    return {
      id,
      href: personAddress(id),
      name: person.name,
      nativeName: person.nativeName,
      roles: held.flatMap(({ role }) => role ?? []),
      portrait:
        person.portrait === undefined
          ? undefined
          : shownImage(newsroom, file, person.portrait, 'portrait'),
      initials: initialsOf(person.name),
      positionThen: positionOn(words, person, day, nameOf),
      positionNow: positionSince(words, person, day, nameOf),
      bio: person.bio,
      unnamedBecause: person.unnamedBecause,
      members: subjectLinks(newsroom, person.members),
      links: person.links.map(({ label, url }) => ({ label, href: url })),
    };
  });
}
