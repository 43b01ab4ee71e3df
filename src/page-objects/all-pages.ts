import {
  archiveAddress,
  homeAddress,
  missingAddress,
  privacyAddress,
  savedAddress,
  searchAddress,
  storylinesAddress,
} from '../newsroom/addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { aliasRedirects, type RedirectPage } from './alias-redirects.ts';
import { embedPages, type EmbedPage } from './offers/embed-page.ts';
import { entryRedirects } from './live/entry-redirects.ts';
import { livePages, type LivePage } from './live/live-page.ts';
import { handbookPages } from './handbook/handbook-page.ts';
import { homePage, type HomePage } from './home/home-page.ts';
import { archiveDirectory, archivePages } from './lists/archive-pages.ts';
import { correctionsPages, type CorrectionsPage } from './lists/corrections-pages.ts';
import type { DirectoryPage } from './lists/directory-pages.ts';
import type { ListPage } from './lists/list-pages.ts';
import { sectionPages } from './lists/section-pages.ts';
import { storylineDirectory, storylinePages } from './lists/storyline-pages.ts';
import { topicDirectory, topicPages } from './lists/topic-pages.ts';
import { missingPage, type MissingPage } from './missing-page.ts';
import type { PageFrame } from './page-frame.ts';
import type { PlannedPage } from './planned-page.ts';
import { privacyPage, type PrivacyPage } from './privacy-page.ts';
import { savedPage } from './saved-page.ts';
import { searchPage, type SearchPage } from './search-page.ts';
import { storyPage, type StoryPage } from './story/story-page.ts';
import {
  entityDirectory,
  entityListPages,
  entityPages,
  type EntityPage,
} from './subject/entity-pages.ts';
import {
  peopleDirectory,
  personListPages,
  personPages,
  type PersonPage,
} from './subject/person-pages.ts';
import { textPage, type TextPage } from './text-page.ts';

/** The page object of each kind of page. A kind has one layout and one route in `src/pages/`. */
export interface PageObjects {
  readonly home: HomePage;
  readonly story: StoryPage;
  readonly live: LivePage;
  readonly text: TextPage;
  readonly list: ListPage;
  readonly directory: DirectoryPage;
  readonly corrections: CorrectionsPage;
  readonly entity: EntityPage;
  readonly person: PersonPage;
  readonly search: SearchPage;
  readonly saved: PageFrame;
  readonly privacy: PrivacyPage;
  readonly missing: MissingPage;
  readonly redirect: RedirectPage;
  readonly embed: EmbedPage;
}

export type PageKind = keyof PageObjects;

/** A page object with its kind, as it is handed to a layout. */
export type ShownPage<Kinds extends PageKind = PageKind> = {
  [Kind in Kinds]: { readonly kind: Kind; readonly page: PageObjects[Kind] };
}[Kinds];

/** A page of the site, before it is made. */
export type SitePage<Kinds extends PageKind = PageKind> = {
  [Kind in Kinds]: PlannedPage<PageObjects[Kind]> & { readonly kind: Kind };
}[Kinds];

/**
 * Every page of the site, each once: the one list of them for build, development and tests. Naming
 * a page costs next to nothing; its object is made when it is asked for.
 */
export function* allPages(newsroom: Newsroom): Generator<SitePage, void> {
  yield { kind: 'home', path: homeAddress, page: () => homePage(newsroom) };
  for (const story of newsroom.stories)
    if (story.value.kind === 'live')
      for (const page of livePages(newsroom, story)) yield { kind: 'live', ...page };
    else yield { kind: 'story', path: story.href, page: () => storyPage(newsroom, story) };
  for (const entry of newsroom.pages.values())
    yield { kind: 'text', path: entry.href, page: () => textPage(newsroom, entry) };
  for (const page of handbookPages(newsroom)) yield { kind: 'text', ...page };
  for (const list of storyLists(newsroom)) yield { kind: 'list', ...list };
  for (const directory of directories(newsroom)) yield { kind: 'directory', ...directory };
  for (const list of correctionsPages(newsroom)) yield { kind: 'corrections', ...list };
  for (const entity of entityPages(newsroom)) yield { kind: 'entity', ...entity };
  for (const person of personPages(newsroom)) yield { kind: 'person', ...person };
  yield { kind: 'search', path: searchAddress, page: () => searchPage(newsroom) };
  if (newsroom.publication.features.save)
    yield { kind: 'saved', path: savedAddress, page: () => savedPage(newsroom) };
  yield { kind: 'privacy', path: privacyAddress, page: () => privacyPage(newsroom) };
  yield { kind: 'missing', path: missingAddress, page: () => missingPage(newsroom) };
  for (const card of embedPages(newsroom)) yield { kind: 'embed', ...card };
  for (const redirect of [...aliasRedirects(newsroom), ...entryRedirects(newsroom)])
    yield { kind: 'redirect', path: redirect.from, page: () => redirect };
}

/** Makes the object of a page, for its layout. */
export function makePage<Kind extends PageKind>(planned: SitePage<Kind>): ShownPage<Kind> {
  return { kind: planned.kind, page: planned.page() };
}

function* storyLists(newsroom: Newsroom): Generator<PlannedPage<ListPage>, void> {
  yield* sectionPages(newsroom);
  yield* storylinePages(newsroom);
  yield* topicPages(newsroom);
  yield* archivePages(newsroom);
  yield* entityListPages(newsroom);
  yield* personListPages(newsroom);
}

function directories(newsroom: Newsroom): PlannedPage<DirectoryPage>[] {
  return [
    { path: archiveAddress, page: () => archiveDirectory(newsroom) },
    { path: storylinesAddress, page: () => storylineDirectory(newsroom) },
    ...topicDirectory(newsroom),
    ...entityDirectory(newsroom),
    ...peopleDirectory(newsroom),
  ];
}
