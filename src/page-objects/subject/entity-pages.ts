import { pageFrame, type PageFrame } from '../page-frame.ts';
import {
  divideStories,
  newestOfSubject,
  subjectListPages,
  type SubjectLists,
  type SubjectStories,
} from './subject-stories.ts';
import { contextsOf, type Contexts } from './backlinks.ts';
import type { Entity, EntityKind } from '../../model/entity.ts';
import { entitiesAddress, entityAddress } from '../../newsroom/addresses.ts';
import { compareNames } from '../lists/compare-names.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Entry } from '../../content/entry.ts';
import type { DirectoryPage } from '../lists/directory-page.ts';
import type { ListPage } from '../lists/list-pages.ts';
import type { PlannedPage } from '../planned-page.ts';
import { relationsOf, type ShownRelation } from './relations.ts';
import { entityFacts, type Fact } from './entity-facts.ts';
import { paragraphsOf } from '../../text/paragraphs-of.ts';

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

const kindHeadings: Readonly<Record<EntityKind, string>> = {
  organisation: 'Organisations',
  person: 'People',
  product: 'Products',
  place: 'Places',
  event: 'Events',
  deal: 'Deals',
};

const heading = 'Names and deals';
const directory = { label: heading, href: entitiesAddress };

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

/** The index of all entities, by kind and name. */
export function entityDirectory(newsroom: Newsroom): DirectoryPage {
  const intro = 'What our stories are about: organisations, products, places, events and deals.';
  const byKind = Map.groupBy(newsroom.entities.values(), ({ value }) => value.kind);
  const kinds = Object.entries(kindHeadings);
  return {
    ...pageFrame(newsroom, { title: heading, description: intro, path: entitiesAddress }),
    type: 'entities',
    heading,
    intro,
    groups: kinds.flatMap(([kind, groupHeading]) => {
      const entries = [...byKind].find(([each]) => each === kind)?.[1];
      if (entries === undefined) return [];
      const sorted = entries.toSorted((one, other) =>
        compareNames(one.value.name, other.value.name),
      );
      return {
        heading: groupHeading,
        entries: sorted.map(({ id, value }) => ({
          label: value.name,
          href: entityAddress(id),
          detail: value.description,
        })),
      };
    }),
  };
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
    above: [directory],
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
    facts: entityFacts(newsroom, value),
    relations,
    ...newestOfSubject(newsroom, storiesOf(newsroom, entry)),
    contexts: contextsOf(newsroom, id),
    sameAs: value.sameAs,
  };
}

function storiesOf(newsroom: Newsroom, { id, value }: Entry<Entity>): SubjectStories {
  return {
    name: value.name,
    description: value.description,
    address: entityAddress(id),
    directory,
    heading: `Stories about ${value.name}`,
    ...divideStories(newsroom, id, newsroom.index.byAbout.get(id)),
  };
}
