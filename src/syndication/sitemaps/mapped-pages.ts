import {
  archiveAddress,
  correctionsAddress,
  entitiesAddress,
  handbookAddress,
  homeAddress,
  peopleAddress,
  periodAddress,
  storylinesAddress,
  topicsAddress,
} from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { allPages, type PageKind, type SitePage } from '../../page-objects/all-pages.ts';
import { feedLists } from '../../page-objects/feeds/feed-lists.ts';
import { lastChange } from '../../newsroom/live/last-change.ts';
import { listUpdates } from '../../revisions/list-updates.ts';
import { instantOf } from '../../text/instant-of.ts';

/** A page as a sitemap lists it. */
export interface MappedPage {
  readonly path: string;
  /** When it last changed, as `content/` writes moments; none where nobody can say. */
  readonly modified: string | undefined;
}

/** The pages that search engines are led to, apart from the stories, with when each last changed. */
export function mappedPages(newsroom: Newsroom): MappedPage[] {
  const modifiedOf = listDates(newsroom);
  const stories = new Set(newsroom.stories.map(({ href }) => href));
  const listed = [...allPages(newsroom)].filter(
    (page) => isIndexed(page) && !stories.has(page.path),
  );
  return listed.map(({ kind, path }) => ({
    path,
    modified:
      kind === 'text'
        ? [...newsroom.pages.values()].find(({ href }) => href === path)?.value.updated
        : modifiedOf(path.replace(/(?:named\/)?(?:page\/\d+\/)?$/u, '')),
  }));
}

/** When a story was last changed as readers are told. */
export function modifiedOf(story: NewsroomStory): string {
  return lastChange(story) ?? story.value.published;
}

/** The latest of some moments, as it is written. */
export function latest(moments: readonly string[]): string | undefined {
  return moments.reduce<string | undefined>(
    (found, one) => (found === undefined || instantOf(one) > instantOf(found) ? one : found),
    undefined,
  );
}

const unlisted: ReadonlySet<PageKind> = new Set([
  'story',
  'search',
  'saved',
  'missing',
  'redirect',
  'embed',
]);

function isIndexed({ kind, path }: SitePage): boolean {
  return !unlisted.has(kind) && !path.startsWith(handbookAddress(undefined));
}

/** Gives when a list last changed, by its address: when the newest of its stories did. */
function listDates(newsroom: Newsroom): (address: string) => string | undefined {
  const { index, stories } = newsroom;
  const known = new Map<string, string | undefined>();
  const all = latest(stories.map(modifiedOf));
  for (const each of [homeAddress, archiveAddress, entitiesAddress, peopleAddress])
    known.set(each, all);
  known.set(storylinesAddress, all);
  known.set(topicsAddress, all);
  for (const [period, list] of [...index.byYear, ...index.byMonth])
    known.set(periodAddress(period), latest(list.map(modifiedOf)));
  for (const { address, stories: list } of feedLists(newsroom).values())
    known.set(address, latest(list.map(modifiedOf)));
  const notes = listUpdates(stories).map(({ update }) => update);
  const kinds = Map.groupBy(notes, ({ kind }) => kind);
  for (const [kind, list] of [['all' as const, notes] as const, ...kinds])
    known.set(
      correctionsAddress(kind),
      latest(list.flatMap(({ at }) => (at === 'undated' ? [] : [at]))),
    );
  return (address) => known.get(address);
}
