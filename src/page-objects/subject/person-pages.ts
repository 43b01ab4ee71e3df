import { pageFrame, type PageFrame } from '../page-frame.ts';
import {
  divideStories,
  newestOfSubject,
  subjectListPages,
  type SubjectLists,
  type SubjectStories,
} from './subject-stories.ts';
import { contextsOf, type Contexts } from './backlinks.ts';
import { shownImage, type ShownImage } from '../shown-image.ts';
import type { Link } from '../link.ts';
import { personHead } from './person-head.ts';
import type { Person } from '../../model/person.ts';
import { entityAddress, peopleAddress, personAddress } from '../../newsroom/addresses.ts';
import { showSpan } from '../../words/dates/show-span.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Entry } from '../../content/entry.ts';
import { directoryPages, type DirectoryPage } from '../lists/directory-pages.ts';
import type { ListPage } from '../lists/list-pages.ts';
import type { PlannedPage } from '../planned-page.ts';
import { relationsOf, type ShownRelation } from './relations.ts';
import { compareNames, headingLetter } from '../lists/compare-names.ts';
import { initialsOf } from '../../text/initials-of.ts';
import { paragraphsOf } from '../../text/paragraphs-of.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import { wordsOf } from '../words-of.ts';
import { organisationName, subjectLinks } from './subject.ts';

/** A person’s page. */
export interface PersonPage extends PageFrame, SubjectLists {
  readonly contexts: Contexts;
  readonly type: 'person';
  readonly name: string;
  readonly nativeName: { readonly text: string; readonly lang: string } | undefined;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly bio: readonly string[];
  /** Why the name is kept back. */
  readonly unnamedBecause: string | undefined;
  /** Who belongs to it, of a collective. */
  readonly members: readonly Link[];
  readonly portrait: ShownImage | undefined;
  readonly initials: string;
  readonly expertise: readonly string[];
  readonly positions: readonly {
    readonly title: string;
    readonly organisation: Link | { readonly label: string; readonly href: undefined };
    readonly span: string;
    readonly beat: string | undefined;
  }[];
  readonly links: readonly Link[];
  /** Addresses of records of the same person elsewhere. */
  readonly sameAs: readonly string[];
  readonly relations: readonly ShownRelation[];
}

/** The pages of all people. */
export function personPages(newsroom: Newsroom): PlannedPage<PersonPage>[] {
  return [...newsroom.people.values()].map((entry) => ({
    path: personAddress(entry.id),
    page: () => personPage(newsroom, entry, relationsOf(newsroom, entry.id)),
  }));
}

/** The lists of stories that the pages of people have no room for. */
export function personListPages(newsroom: Newsroom): PlannedPage<ListPage>[] {
  return [...newsroom.people.values()].flatMap((entry) =>
    subjectListPages(newsroom, storiesOf(newsroom, entry)),
  );
}

/** The index of all people, by family name. */
export function peopleDirectory(newsroom: Newsroom): PlannedPage<DirectoryPage>[] {
  const words = wordsOf(newsroom);
  const heading = say(words, 'people.title');
  const intro = say(words, 'people.intro');
  const entries = [...newsroom.people.values()]
    .map(({ id, value }) => ({
      sortName: `${value.familyName ?? value.name} ${value.name}`,
      entry: { label: value.name, href: personAddress(id), detail: value.description },
    }))
    .sort((one, other) => compareNames(one.sortName, other.sortName));
  const groups = Map.groupBy(entries, ({ sortName }) => headingLetter(sortName));
  return directoryPages(newsroom, {
    type: 'people',
    heading,
    intro,
    address: peopleAddress,
    groups: [...groups].map(([letter, group]) => ({
      heading: letter,
      entries: group.map(({ entry }) => entry),
    })),
  });
}

function personPage(
  newsroom: Newsroom,
  entry: Entry<Person>,
  relations: readonly ShownRelation[],
): PersonPage {
  const { id, value, file } = entry;
  const frame = pageFrame(newsroom, {
    title: value.name,
    description: value.description,
    path: personAddress(id),
    above: [directoryLink(newsroom)],
    head: personHead(newsroom, entry),
  });
  return {
    ...frame,
    type: 'person',
    name: value.name,
    nativeName: value.nativeName,
    aliases: value.aliases,
    summary: value.description,
    bio: paragraphsOf(value.bio),
    unnamedBecause: value.unnamedBecause,
    members: subjectLinks(newsroom, value.members),
    portrait:
      value.portrait === undefined
        ? undefined
        : shownImage(newsroom, file, value.portrait, 'portrait'),
    initials: initialsOf(value.name),
    expertise: value.expertise,
    positions: positionsOf(newsroom, value, frame.words),
    links: value.links.map(({ label, url }) => ({ label, href: url })),
    sameAs: value.sameAs,
    relations,
    ...newestOfSubject(newsroom, storiesOf(newsroom, entry)),
    contexts: contextsOf(newsroom, id, frame.words),
  };
}

function storiesOf(newsroom: Newsroom, { id, value }: Entry<Person>): SubjectStories {
  return {
    name: value.name,
    description: value.description,
    address: personAddress(id),
    directory: directoryLink(newsroom),
    heading: say(wordsOf(newsroom), 'subject.storiesBy', { name: value.name }),
    ...divideStories(newsroom, id, newsroom.index.byAuthor.get(id)),
  };
}

function positionsOf(
  newsroom: Newsroom,
  { positions }: Person,
  words: PageWords,
): PersonPage['positions'] {
  return positions.map((position) => {
    const { title, organisation, beat } = position;
    const label = organisationName(newsroom, organisation);
    return {
      title,
      organisation: newsroom.entities.has(organisation)
        ? { label, href: entityAddress(organisation) }
        : { label, href: undefined },
      span: showSpan(words, position) ?? say(words, 'subject.undated'),
      beat,
    };
  });
}

function directoryLink(newsroom: Newsroom): Link {
  return { label: say(wordsOf(newsroom), 'people.title'), href: peopleAddress };
}
