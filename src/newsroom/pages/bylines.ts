import { localDay } from '../dates/local-day.ts';
import { personAddress } from '../addresses.ts';
import type { Newsroom, NewsroomStory } from '../newsroom.ts';
import type { Byline } from '../page-objects.ts';
import { positionOn, positionSince } from '../people-positions.ts';
import { initialsOf } from './initials-of.ts';
import { shownImage } from './shown-image.ts';
import { organisationName } from './subject.ts';

/** The byline of a story: who they are, what they were on its day and what they are now. */
export function bylinesOf(newsroom: Newsroom, story: NewsroomStory): Byline[] {
  const day = localDay(story.value.published, newsroom.publication.timeZone);
  const nameOf = (organisation: string) => organisationName(newsroom, organisation);
  return story.value.authors.flatMap(({ person: id, role }) => {
    const entry = newsroom.people.get(id);
    if (entry === undefined) return [];
    const { value: person, file } = entry;
    return {
      id,
      href: personAddress(id),
      name: person.name,
      nativeName: person.nativeName,
      role,
      portrait: person.portrait === undefined ? undefined : shownImage(file, person.portrait),
      initials: initialsOf(person.name),
      positionThen: positionOn(person, day, nameOf),
      positionNow: positionSince(person, day, nameOf),
      bio: person.bio,
      links: person.links.map(({ label, url }) => ({ label, href: url })),
    };
  });
}
