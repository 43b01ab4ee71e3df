import { pageFrame, type PageFrame } from '../page-frame.ts';
import {
  divideStories,
  newestOfSubject,
  subjectListPages,
  type SubjectLists,
  type SubjectStories,
} from './subject-stories.ts';
import { contextsOf, type Contexts } from './backlinks.ts';
import { entityThing } from '../graph/subject-things.ts';
import { subjectId } from '../graph/thing-ids.ts';
import type { Link } from '../link.ts';
import type { Entity, EntityKind } from '../../model/entity.ts';
import { entitiesAddress, entityAddress } from '../../newsroom/addresses.ts';
import { compareNames, filedName, headingLetter } from '../lists/compare-names.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Entry } from '../../content/entry.ts';
import { directoryPages, type DirectoryPage } from '../lists/directory-pages.ts';
import type { ListPage } from '../lists/list-pages.ts';
import type { PlannedPage } from '../planned-page.ts';
import { relationsOf, type ShownRelation } from './relations.ts';
import { entityFacts, type Fact } from './entity-facts.ts';
import { paragraphsOf } from '../../text/paragraphs-of.ts';
import { joinFacts } from '../../words/join-words.ts';
import { say } from '../../words/say.ts';
import { wordsOf } from '../words-of.ts';

/** An entity’s page. */
export interface EntityPage extends PageFrame, SubjectLists {
  readonly contexts: Contexts;
  readonly type: 'entity';
  readonly name: string;
  readonly kind: EntityKind;
  readonly names: readonly { readonly text: string; readonly lang: string }[];
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly about: readonly string[];
  /** Parties, value and dates of a deal or event, as rows of a table. */
  readonly facts: readonly Fact[];
  readonly relations: readonly ShownRelation[];
  readonly sameAs: readonly string[];
}

/** The kinds in the order in which the index has them. */
const kinds: readonly EntityKind[] = [
  'organisation',
  'person',
  'product',
  'place',
  'event',
  'deal',
];

/** From how many of one kind on they are listed by letter. */
const manyOfKind = 60;

/** The pages of all entities. */
export function entityPages(newsroom: Newsroom): PlannedPage<EntityPage>[] {
  return [...newsroom.entities.values()].map((entry) => ({
    path: entityAddress(entry.id),
    page: () => entityPage(newsroom, entry, relationsOf(newsroom, entry.id)),
  }));
}

/** The lists of stories that the pages of entities have no room for. */
export function entityListPages(newsroom: Newsroom): PlannedPage<ListPage>[] {
  return [...newsroom.entities.values()].flatMap((entry) =>
    subjectListPages(newsroom, storiesOf(newsroom, entry)),
  );
}

/** The index of all entities, by kind and name; a kind with many of them by letter. */
export function entityDirectory(newsroom: Newsroom): PlannedPage<DirectoryPage>[] {
  const words = wordsOf(newsroom);
  const byKind = Map.groupBy(newsroom.entities.values(), ({ value }) => value.kind);
  return directoryPages(newsroom, {
    type: 'entities',
    heading: say(words, 'entities.title'),
    intro: say(words, 'entities.intro'),
    address: entitiesAddress,
    groups: kinds.flatMap((kind) => {
      const sorted = (byKind.get(kind) ?? []).toSorted((one, other) =>
        compareNames(filedName(one.value.name), filedName(other.value.name)),
      );
      const heading = say(words, `entityKinds.${kind}`);
      const groups = Map.groupBy(sorted, ({ value }) =>
        sorted.length > manyOfKind
          ? joinFacts(words, [heading, headingLetter(filedName(value.name))])
          : heading,
      );
      return [...groups].map(([title, group]) => ({
        heading: title,
        entries: group.map(({ id, value }) => ({
          label: value.name,
          href: entityAddress(id),
          detail: value.description,
        })),
      }));
    }),
  });
}

function entityPage(
  newsroom: Newsroom,
  entry: Entry<Entity>,
  relations: readonly ShownRelation[],
): EntityPage {
  const { value, id } = entry;
  const frame = pageFrame(newsroom, {
    title: value.name,
    description: value.description,
    path: entityAddress(id),
    above: [directoryLink(newsroom)],
    head: {
      isProfile: value.kind === 'person',
      pageType: value.kind === 'person' ? 'ProfilePage' : 'WebPage',
      things: [entityThing(newsroom, entry)],
      main: { '@id': subjectId(newsroom, id) },
      card: { kicker: say(wordsOf(newsroom), `entityKind.${value.kind}`) },
    },
  });
  return {
    ...frame,
    type: 'entity',
    name: value.name,
    kind: value.kind,
    names: Object.entries(value.names).map(([lang, text]) => ({ text, lang })),
    aliases: value.aliases,
    summary: value.description,
    about: paragraphsOf(value.about),
    facts: entityFacts(newsroom, value, frame.words),
    relations,
    ...newestOfSubject(newsroom, storiesOf(newsroom, entry)),
    contexts: contextsOf(newsroom, id, frame.words),
    sameAs: value.sameAs,
  };
}

function storiesOf(newsroom: Newsroom, { id, value }: Entry<Entity>): SubjectStories {
  return {
    name: value.name,
    description: value.description,
    address: entityAddress(id),
    directory: directoryLink(newsroom),
    heading: say(wordsOf(newsroom), 'subject.storiesAbout', { name: value.name }),
    ...divideStories(newsroom, id, newsroom.index.byAbout.get(id)),
  };
}

function directoryLink(newsroom: Newsroom): Link {
  return { label: say(wordsOf(newsroom), 'entities.title'), href: entitiesAddress };
}
