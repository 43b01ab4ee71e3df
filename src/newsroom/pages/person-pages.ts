import type { Person } from '../../model/person.ts';
import { entityAddress, peopleAddress, personAddress } from '../addresses.ts';
import { showSpan } from '../dates/show-span.ts';
import type { Entry, Newsroom } from '../newsroom.ts';
import type { DirectoryPage, PersonPage, ShownRelation } from '../page-objects.ts';
import { compareNames, headingLetter } from './compare-names.ts';
import { storiesOfSubject } from './entity-pages.ts';
import { initialsOf } from './initials-of.ts';
import { pageFrame } from './page-frame.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { indexRelations } from './relations.ts';
import { shownImage } from './shown-image.ts';
import { storyCards } from './story-card.ts';
import { organisationName } from './subject.ts';

/** The pages of all people. */
export function personPages(newsroom: Newsroom): PersonPage[] {
  const relations = indexRelations(newsroom);
  return [...newsroom.people.values()].map((entry) =>
    personPage(newsroom, entry, relations.get(entry.id) ?? []),
  );
}

function personPage(
  newsroom: Newsroom,
  { id, value, file }: Entry<Person>,
  relations: readonly ShownRelation[],
): PersonPage {
  const written = newsroom.index.byAuthor.get(id) ?? [];
  const isWritten = new Set(written.map((story) => story.id));
  const naming = (newsroom.index.byMention.get(id) ?? []).filter(
    (story) => !isWritten.has(story.id),
  );
  const frame = pageFrame(newsroom, {
    title: value.name,
    description: value.description,
    path: personAddress(id),
    above: [{ label: 'People', href: peopleAddress }],
  });
  return {
    ...frame,
    type: 'person',
    name: value.name,
    nativeName: value.nativeName,
    aliases: value.aliases,
    summary: value.description,
    bio: paragraphsOf(value.bio),
    portrait: value.portrait === undefined ? undefined : shownImage(file, value.portrait),
    initials: initialsOf(value.name),
    expertise: value.expertise,
    positions: positionsOf(newsroom, value),
    links: value.links.map(({ label, url }) => ({ label, href: url })),
    relations,
    written: storyCards(newsroom, written.slice(0, storiesOfSubject)),
    mentionedIn: storyCards(newsroom, naming.slice(0, storiesOfSubject)),
  };
}

function positionsOf(newsroom: Newsroom, { positions }: Person): PersonPage['positions'] {
  return positions.map((position) => {
    const { title, organisation, beat } = position;
    const label = organisationName(newsroom, organisation);
    const span = showSpan(position);
    return {
      title,
      organisation: newsroom.entities.has(organisation)
        ? { label, href: entityAddress(organisation) }
        : { label, href: undefined },
      span: span === '' ? 'dates not recorded' : span,
      beat,
    };
  });
}

/** The index of all people, by family name. */
export function peopleDirectory(newsroom: Newsroom): DirectoryPage {
  const intro = 'Those who write here, and those whom our stories quote and name.';
  const entries = [...newsroom.people.values()]
    .map(({ id, value }) => ({
      sortName: `${value.familyName ?? value.name} ${value.name}`,
      entry: { label: value.name, href: personAddress(id), detail: value.description },
    }))
    .sort((one, other) => compareNames(one.sortName, other.sortName));
  const groups = Map.groupBy(entries, ({ sortName }) => headingLetter(sortName));
  return {
    ...pageFrame(newsroom, { title: 'People', description: intro, path: peopleAddress }),
    type: 'people',
    heading: 'People',
    intro,
    groups: [...groups].map(([heading, group]) => ({
      heading,
      entries: group.map(({ entry }) => entry),
    })),
  };
}
