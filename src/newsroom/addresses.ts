import type { UpdateKind } from '../model/update-note.ts';
import { localDay } from '../words/dates/local-day.ts';

/** Paths below which the site has pages and files of its own; stories and pages may not claim them. */
export const reservedPaths: readonly string[] = [
  '/sections/',
  '/storylines/',
  '/topics/',
  '/people/',
  '/entities/',
  '/archive/',
  '/corrections/',
  '/search/',
  '/your-data/',
  '/saved/',
  '/404/',
  '/404.html/',
  '/pagefind/',
  '/_astro/',
  '/_headers/',
  '/_redirects/',
  '/languages/',
  '/feed.xml/',
  '/atom.xml/',
  '/feed.json/',
  '/feed.css/',
  '/sitemap.xml/',
  '/robots.txt/',
  '/.well-known/tdmrep.json/',
  '/license.xml/',
  '/manifest.webmanifest/',
  '/opensearch.xml/',
  '/icon-192.png/',
  '/icon-512.png/',
  '/apple-touch-icon.png/',
  '/news-sitemap.xml/',
  '/sitemaps/',
  '/ninjs.json/',
  '/s/',
  '/embed/',
  '/oembed/',
  '/handbook/',
];

/** The file in which a server looks for a page; no part of an address may have its name. */
export const pageFile = 'index.html';

/** What the address of a story is made from. */
export interface AddressedStory {
  /** Moment of publication, as `content/` writes it. */
  readonly published: string;
  readonly slug: string;
  readonly section: string;
}

/**
 * The address of a story.
 *
 * @param pattern the publication’s `address`, such as `/{year}/{month}/{day}/{slug}/`
 * @param timeZone the publication’s: it decides the day
 */
export function storyAddress(pattern: string, story: AddressedStory, timeZone: string): string {
  const [year = '', month = '', day = ''] = localDay(story.published, timeZone).split('-');
  const parts: ReadonlyMap<string, string> = new Map([
    ['year', year],
    ['month', month],
    ['day', day],
    ['section', story.section],
    ['slug', story.slug],
  ]);
  return pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => parts.get(name) ?? whole);
}

/** The addresses that a site has once. */
export const homeAddress = '/';
export const sectionsAddress = '/sections/';
export const storylinesAddress = '/storylines/';
export const topicsAddress = '/topics/';
export const peopleAddress = '/people/';
export const entitiesAddress = '/entities/';
export const archiveAddress = '/archive/';
export const privacyAddress = '/your-data/';
export const savedAddress = '/saved/';
export const missingAddress = '/404/';

/** The address of the search page; a query is added to it: `/search/?q=kaola`. */
export const searchAddress = '/search/';

/** The style sheet of feeds, for people who open one. */
export const feedStyleAddress = '/feed.css';

/** The files of a feed, by its format; they lie beside the list that it is of. */
export const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

/** The address of a list’s feed: `/sections/deals/feed.xml`. */
export function feedAddress(list: string, format: FeedFormat): string {
  return `${list}${feedFiles[format]}`;
}

/** What programs look for at one address: rules for robots, rights, what the site says of itself. */
export const robotsAddress = '/robots.txt';
export const tdmAddress = '/.well-known/tdmrep.json';
export const licenceAddress = '/license.xml';
export const manifestAddress = '/manifest.webmanifest';
export const openSearchAddress = '/opensearch.xml';
export const trustAddress = '/trust.txt';
export const llmsAddress = '/llms.txt';

/** The icons of the web manifest, by their size in pixels, and that of home screens. */
export const iconAddresses = { 192: '/icon-192.png', 512: '/icon-512.png' } as const;
export const homeScreenIconAddress = '/apple-touch-icon.png';

/** The index of the sitemap, and the sitemap of news. */
export const sitemapAddress = '/sitemap.xml';
export const newsMapAddress = '/news-sitemap.xml';

/** The address of a part of the sitemap that lists pages: `/sitemaps/pages-1.xml`. */
export function pagesMapAddress(part: number): string {
  return `/sitemaps/pages-${part}.xml`;
}

/** The address of a part of the sitemap that lists the stories of a year. */
export function storiesMapAddress(year: string, part: number): string {
  return `/sitemaps/stories-${year}-${part}.xml`;
}

/** What the stories in one language are below, which have feeds and no page: `/languages/zh-cn/`. */
export function languageAddress(lang: string): string {
  return `/languages/${lang.toLowerCase()}/`;
}

/** The address of a section: `/sections/deals/`. */
export function sectionAddress(id: string): string {
  return `${sectionsAddress}${id}/`;
}

/** The address of a storyline: `/storylines/inside-nutgraf/`. */
export function storylineAddress(id: string): string {
  return `${storylinesAddress}${id}/`;
}

/** The address of a topic: `/topics/ferries/`. */
export function topicAddress(id: string): string {
  return `${topicsAddress}${id}/`;
}

/** The address of a person: `/people/emma-lee/`. */
export function personAddress(id: string): string {
  return `${peopleAddress}${id}/`;
}

/** The address of an entity: `/entities/kaola/`. */
export function entityAddress(id: string): string {
  return `${entitiesAddress}${id}/`;
}

/** The address of an entity or a person: whoever is not among the entities is a person. */
export function subjectAddress(
  { entities }: { readonly entities: ReadonlyMap<string, unknown> },
  id: string,
): string {
  return entities.has(id) ? entityAddress(id) : personAddress(id);
}

/**
 * The address of a year’s or a month’s archive: `/archive/2019/09/`.
 *
 * @param period `2019` or `2019/09`
 */
export function periodAddress(period: string): string {
  return `${archiveAddress}${period}/`;
}

/** The address of the list of all notes, or of those of one kind: `/corrections/correction/`. */
export function correctionsAddress(kind: UpdateKind | 'all'): string {
  return kind === 'all' ? '/corrections/' : `/corrections/${kind}/`;
}

/** The address of a page of the handbook; without its name, of the one that lists them. */
export function handbookAddress(name: string | undefined): string {
  return name === undefined ? '/handbook/' : `/handbook/${name}/`;
}

/** The address of a page of `content/pages`: `/about/`. */
export function pageAddress(slug: string): string {
  return `/${slug}/`;
}

/**
 * The address of a list’s page: the first has the list’s own, further ones `…/page/2/`. A number
 * alone would be a month below a year of the archive.
 */
export function numberedAddress(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/**
 * The address of a page of earlier entries of live coverage: `…/storm/earlier/2/`.
 *
 * @param part counted from the oldest, from 1
 */
export function earlierAddress(story: string, part: number): string {
  return `${story}earlier/${part}/`;
}

/** The address that an entry of live coverage keeps, wherever it stands: `…/storm/entries/ferries-stop/`. */
export function entryAddress(story: string, entry: string): string {
  return `${story}entries/${entry}/`;
}

/** The address of all stories that name an entity or person: `/entities/kaola/named/`. */
export function namingAddress(subject: string): string {
  return `${subject}named/`;
}

/** The address of a story’s annotations, beside the story. */
export function annotationsAddress(story: string): string {
  return `${story}annotations.jsonld`;
}

/** The address of a story in IPTC’s JSON for news, beside the story; and that of the list of them. */
export function ninjsAddress(story: string): string {
  return `${story}ninjs.json`;
}
export const ninjsListAddress = '/ninjs.json';

/** The address of a story’s text in Markdown: `/2019/09/06/alibaba-acquires-kaola.md`. */
export function markdownAddress(story: string): string {
  return story.replace(/\/$/u, '.md');
}

/** Below which the cards of stories lie, which other sites may show in frames. */
export const cardsToEmbedAddress = '/embed/';

/**
 * The address of a story’s card for other sites.
 *
 * @param id what the story is known by for good
 */
export function cardToEmbedAddress(id: string): string {
  return `${cardsToEmbedAddress}${id}/`;
}

/** Below which lies what other sites ask before they show a card. */
export const oEmbedsAddress = '/oembed/';

/** The address of what other sites ask before they show a story’s card (oEmbed). */
export function oEmbedAddress(id: string): string {
  return `${oEmbedsAddress}${id}.json`;
}

/**
 * The short address of a story, which leads to it whatever it is called by now.
 *
 * @param id what the story is known by for good
 */
export function shortAddress(id: string): string {
  return `/s/${id}/`;
}
